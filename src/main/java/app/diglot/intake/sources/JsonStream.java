package app.diglot.intake.sources;

import java.io.InputStream;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON as it comes, of bounded depth and lengths. Whatever has another shape than asked for counts as empty. */
final class JsonStream {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NAME = 10_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_STRING = 1_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    private final JsonParser parser;
    private final SourceReader source;

    /** Reads one value that has just begun; what it leaves of it is skipped. */
    @FunctionalInterface
    interface Value {
        /** @param name of the field; empty for an element of an array */
        void read(String name) throws Broken;
    }

    /** @param source is told of texts that are cut at its limit */
    JsonStream(InputStream bytes, SourceReader source) throws Broken {
        this.source = source;
        try {
            this.parser = FACTORY.createParser(ObjectReadContext.empty(), bytes);
            next();
        } catch (JacksonException e) {
            throw new Broken(1, e.getOriginalMessage());
        }
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Reads the fields of the object that has just begun. */
    void object(Value field) throws Broken {
        if (isObject()) {
            while (next() == JsonToken.PROPERTY_NAME) {
                String name = Objects.requireNonNullElse(parser.currentName(), "");
                next();
                value(name, field);
            }
        }
    }

    /** Reads the elements of the array that has just begun. */
    void array(Value element) throws Broken {
        if (isArray()) {
            while (next() != JsonToken.END_ARRAY) {
                value("", element);
            }
        }
    }

    private void value(String name, Value reading) throws Broken {
        boolean isWhole = isObject() || isArray();
        int depth = parser.streamReadContext().getNestingDepth();
        reading.read(name);
        if (isWhole && parser.streamReadContext().getNestingDepth() >= depth) {
            skip();
        }
    }

    // Only where the handler read nothing of it is the parser still at its beginning.
    private void skip() throws Broken {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw broken(e.getOriginalMessage());
        }
    }

    /** The text of a string or number; empty of anything else. */
    String text() throws Broken {
        try {
            JsonToken token = parser.currentToken();
            if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
                return "";
            }
            String text = Objects.requireNonNullElse(parser.getString(), "");
            return source.withinLimit(text);
        } catch (JacksonException e) {
            throw broken(e.getOriginalMessage());
        }
    }

    /** Reads on behind the outermost value, so that what does not belong there is noticed. */
    void end() throws Broken {
        if (next() != null) {
            throw broken("goes on after its end");
        }
    }

    int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    Broken broken(String message) {
        return new Broken(Math.max(1, parser.currentLocation().getLineNr()), message);
    }

    private JsonToken next() throws Broken {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw broken(e.getOriginalMessage());
        }
    }
}
