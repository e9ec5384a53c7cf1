package app.diglot.intake.sources;

import app.diglot.intake.sources.SourceProblem.Kind;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * RIS, as publishers and reference managers export it: lines of a tag of two signs, two spaces, a dash and a text, from
 * {@code TY} to {@code ER}; with one space in the wild, and with texts that go on in the next line.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS: tags, and how exporters use them</a>
 */
public final class RisSource extends LimitedSource {

    private static final Pattern FIELD =
            Pattern.compile("\\s*(?<tag>[A-Z][A-Z0-9]) {1,2}-(?: (?<text>.*))?", Pattern.DOTALL);

    @Override
    void read(InputStream bytes, SourceReader reader) throws Broken {
        TextLines lines = new TextLines(bytes, reader.limits().characters(), reader::cut);
        RisRecord record = null;
        boolean isRis = false;
        for (String line = lines.next(); line != null; line = lines.next()) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                continued(record, line, isRis ? reader : null, lines.place());
                continue;
            }
            String tag = field.group("tag").toUpperCase(Locale.ROOT);
            String text = field.group("text") == null ? "" : field.group("text");
            if (tag.equals("TY")) {
                breaksOff(record, reader);
                isRis = true;
                record = new RisRecord(reader, lines.place());
            } else if (tag.equals("ER") && record != null) {
                record.handOver();
                record = null;
            } else if (record == null) {
                unknown(isRis ? reader : null, lines.place(), line);
            } else {
                record.field(tag, text);
            }
        }
        breaksOff(record, reader);
        if (!isRis) {
            throw lines.broken("has no line that begins with TY, as RIS does");
        }
    }

    private static void continued(
            @Nullable RisRecord record, String line, @Nullable SourceReader reader, String place) {
        if (record != null) {
            record.continued(line);
        } else if (!line.isBlank()) {
            unknown(reader, place, line);
        }
    }

    /** What stands before the first record says nothing; what stands between records is not understood. */
    private static void unknown(@Nullable SourceReader reader, String place, String line) {
        if (reader != null) {
            reader.problem(Kind.UNKNOWN_LINE, place, line);
        }
    }

    private static void breaksOff(@Nullable RisRecord record, SourceReader reader) {
        if (record != null) {
            reader.problem(Kind.BREAKS_OFF, record.place(), record.title());
        }
    }
}
