package app.diglot.intake.sources;

import java.util.Locale;

/**
 * What a source could not make sense of, and where.
 *
 * @param place for people: {@code line 14}, {@code entry 3 (2312.03151)}
 * @param detail what stood there, shortened and for the eye only; may be empty
 */
public record SourceProblem(Kind kind, String place, String detail) {

    private static final int LONGEST = 200;

    public SourceProblem {
        place = shortened(place);
        detail = shortened(detail);
    }

    /** An error means that a paper, or all from here on, is not there; a warning that something of it is not. */
    public enum Kind {
        /** The bytes are not of this format, or end early: nothing after this place was read. */
        NOT_THIS_FORMAT(true),
        /** The format's own message that the request failed. */
        REFUSED_BY_SOURCE(true),
        /** More than the limits allow: nothing after this place was read. */
        TOO_LARGE(true),
        /** A paper ends before its end; those behind it were read. */
        BREAKS_OFF(true),
        /** A paper is written so that it cannot be read; those behind it were read. */
        MALFORMED(true),
        NO_TITLE(true),
        BAD_ID(true),
        FIELD_TOO_LONG(true),
        TOO_MANY_AUTHORS(true),
        NO_ABSTRACT(false),
        NO_AUTHORS(false),
        BAD_DATE(false),
        BAD_CATEGORY(false),
        UNKNOWN_ANNOUNCEMENT(false),
        UNKNOWN_LINE(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        public boolean isError() {
            return error;
        }

        /** Whether nothing after the place was read. */
        public boolean endsReading() {
            return this == NOT_THIS_FORMAT || this == REFUSED_BY_SOURCE || this == TOO_LARGE;
        }
    }

    /** The key of the sentence that says what is wrong and what to do; it takes the place and the detail. */
    public String messageKey() {
        return "intake.problem." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The place, as people of both languages can be told of it. */
    public ProblemPlace where() {
        return ProblemPlace.of(place);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
    }
}
