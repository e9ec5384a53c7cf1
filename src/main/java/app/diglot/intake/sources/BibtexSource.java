package app.diglot.intake.sources;

import app.diglot.intake.sources.BibtexSplitter.Piece;
import app.diglot.intake.sources.SourceProblem.Kind;
import java.io.InputStream;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/**
 * BibTeX, as arXiv, Google Scholar, DBLP and reference managers write it. Each entry is read alone, with the macros defined
 * before it, so that one that goes wrong takes no other with it.
 *
 * @see <a href="https://www.bibtex.org/Format/">the format</a>
 */
public final class BibtexSource extends LimitedSource {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final int DEEPEST = 200;
    private static final int MOST_MACROS = 1_000;

    /** Parts joined by {@code #} in one entry, against macros that grow as they are joined. */
    private static final int MOST_PARTS = 100;

    @Override
    void read(InputStream bytes, SourceReader reader) throws Broken {
        Entries entries = new Entries(reader);
        BibtexSplitter splitter = new BibtexSplitter(longestEntry(reader.limits()), entries::take);
        TextLines lines = new TextLines(bytes, longestEntry(reader.limits()), splitter::cut);
        for (String line = lines.next(); line != null; line = lines.next()) {
            splitter.line(line, lines.line());
        }
        splitter.end();
        if (!splitter.isAny()) {
            throw lines.broken("has no entry that begins with @, as BibTeX does");
        }
    }

    private static int longestEntry(Limits limits) {
        return limits.charactersOfAuthors() + 4 * limits.characters();
    }

    private static final class Entries {

        private final SourceReader reader;
        private final Map<String, String> macros = new LinkedHashMap<>();

        Entries(SourceReader reader) {
            this.reader = reader;
        }

        void take(Piece piece) {
            if (piece.isComment()) {
                return;
            }
            if (piece.isTooLong() || piece.parts() > MOST_PARTS) {
                reader.problem(Kind.FIELD_TOO_LONG, piece.place(), "");
            } else if (!piece.isClosed()) {
                reader.problem(Kind.BREAKS_OFF, piece.place(), "");
            } else if (piece.depth() > DEEPEST) {
                reader.problem(Kind.MALFORMED, piece.place(), "");
            } else {
                read(piece);
            }
        }

        private void read(Piece piece) {
            try {
                BibTeXDatabase database = new LenientParser(macros).parse(new StringReader(piece.text()));
                database.getStrings().values().forEach(this::define);
                for (BibTeXEntry entry : database.getEntries().values()) {
                    reader.take(new BibtexEntry(entry, reader).paper(), piece.place());
                }
            } catch (ParseException e) {
                malformed(piece, e.currentToken == null ? 1 : e.currentToken.next.beginLine);
            } catch (TokenMgrException e) {
                Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
                malformed(piece, line.find() ? Integer.parseInt(line.group(1)) : 1);
            }
        }

        private void malformed(Piece piece, int lineWithin) {
            reader.problem(Kind.MALFORMED, piece.placeOf(lineWithin), "");
        }

        private void define(BibTeXString macro) {
            String text = macro.getValue().toUserString();
            if (macros.size() < MOST_MACROS && text.length() <= reader.limits().characters()) {
                macros.put(macro.getKey().getValue(), text);
            }
        }
    }

    /** A macro that the file does not define is no reason to refuse an entry. */
    private static final class LenientParser extends BibTeXParser {

        LenientParser(Map<String, String> macros) throws ParseException {
            macros.forEach(this::addMacro);
        }

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
    }
}
