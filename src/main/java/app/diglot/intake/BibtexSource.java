package app.diglot.intake;

import app.diglot.intake.BibtexReading.Kind;
import app.diglot.intake.BibtexReading.Problem;
import app.diglot.library.InvalidPaper;
import app.diglot.library.NewPaper;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Papers from BibTeX, as arXiv, Google Scholar, DBLP and reference managers write it. */
public final class BibtexSource {

    /** Characters in one paste. */
    public static final int LONGEST = 1_000_000;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern START = Pattern.compile("(?m)^[ \\t]*@\\s*\\w+\\s*[{(]");
    private static final Pattern ARXIV_IN_TEXT = Pattern.compile("arXiv:\\s*([\\w.-]+(?:/\\d{7})?(?:v\\d+)?)");

    private BibtexSource() {}

    public static BibtexReading read(String bibtex) {
        if (bibtex.length() > LONGEST) {
            return failed(Kind.TOO_LARGE, 1);
        }
        BibtexReading whole = parsed(bibtex);
        boolean isBroken = whole.problems().stream().anyMatch(problem -> problem.kind() == Kind.SYNTAX);
        return isBroken ? eachAlone(bibtex).orElse(whole) : whole;
    }

    private static BibtexReading parsed(String bibtex) {
        try {
            return read(bibtex, new LenientParser().parse(new StringReader(bibtex)));
        } catch (ParseException e) {
            return failed(Kind.SYNTAX, e.currentToken == null ? 1 : e.currentToken.next.beginLine);
        } catch (TokenMgrException e) {
            Matcher line = LINE.matcher(e.getMessage());
            return failed(Kind.SYNTAX, line.find() ? Integer.parseInt(line.group(1)) : 1);
        }
    }

    /** One entry that goes wrong takes no other with it; empty where there is only one. */
    private static Optional<BibtexReading> eachAlone(String bibtex) {
        List<Integer> starts =
                START.matcher(bibtex).results().map(MatchResult::start).toList();
        if (starts.size() < 2) {
            return Optional.empty();
        }
        List<NewPaper> papers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int linesBefore = (int) bibtex.substring(0, starts.getFirst()).lines().count();
        for (int i = 0; i < starts.size(); i++) {
            String entry = bibtex.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : bibtex.length());
            BibtexReading reading = parsed(entry);
            papers.addAll(reading.papers());
            for (Problem problem : reading.problems()) {
                if (problem.kind() != Kind.NOTHING) { // a macro's definition is no entry
                    problems.add(new Problem(problem.kind(), linesBefore + problem.line(), problem.about()));
                }
            }
            linesBefore += (int) entry.lines().count();
        }
        return Optional.of(new BibtexReading(List.copyOf(papers), List.copyOf(problems)));
    }

    private static BibtexReading read(String bibtex, BibTeXDatabase database) {
        if (database.getEntries().isEmpty()) {
            return failed(Kind.NOTHING, 1);
        }
        List<NewPaper> papers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (BibTeXEntry entry : database.getEntries().values()) {
            if (text(entry, "title").isBlank()) {
                problems.add(
                        problem(Kind.NO_TITLE, bibtex, entry, entry.getKey().getValue()));
                continue;
            }
            try {
                papers.add(paper(entry));
            } catch (InvalidPaper e) {
                problems.add(problem(Kind.FIELD_TOO_LONG, bibtex, entry, e.field()));
            }
        }
        return new BibtexReading(List.copyOf(papers), List.copyOf(problems));
    }

    private static NewPaper paper(BibTeXEntry entry) {
        String title = text(entry, "title");
        String abstractText = text(entry, "abstract");
        return new NewPaper(
                arxivId(entry).orElse(null),
                title,
                BibtexNames.read(raw(entry, "author")),
                abstractText,
                Stream.of("comments", "comment", "note")
                        .map(field -> text(entry, field))
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(""),
                isChinese(title) ? Language.CHINESE : Language.ENGLISH,
                null);
    }

    /** From {@code eprint}, as arXiv exports it, from the DOI, the address, or the "journal" that Google Scholar makes of it. */
    private static Optional<ArxivId> arxivId(BibTeXEntry entry) {
        return Stream.concat(
                        Stream.of("eprint", "arxivid", "doi", "url", "ee").map(field -> raw(entry, field)),
                        Stream.of("journal", "volume", "note", "howpublished")
                                .map(field -> raw(entry, field))
                                .flatMap(text -> ARXIV_IN_TEXT.matcher(text).results())
                                .map(found -> found.group(1)))
                .flatMap(text -> ArxivId.parse(text.replace("\\", "")).stream())
                .findFirst();
    }

    private static String text(BibTeXEntry entry, String field) {
        return TexText.toUnicode(raw(entry, field)).strip();
    }

    private static String raw(BibTeXEntry entry, String field) {
        Value found = entry.getField(new Key(field));
        return found == null ? "" : found.toUserString();
    }

    private static boolean isChinese(String title) {
        return title.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static BibtexReading failed(Kind kind, int line) {
        return new BibtexReading(List.of(), List.of(new Problem(kind, line, "")));
    }

    /** The parser does not say where an entry stood, so its key is looked for. */
    private static Problem problem(Kind kind, String bibtex, BibTeXEntry entry, String about) {
        Matcher start = Pattern.compile(
                        "@\\s*\\w+\\s*[{(]\\s*" + Pattern.quote(entry.getKey().getValue()) + "\\s*,")
                .matcher(bibtex);
        String before = start.find() ? bibtex.substring(0, start.start()) : "";
        return new Problem(kind, 1 + (int) before.lines().count() - (endsInLine(before) ? 1 : 0), about);
    }

    private static boolean endsInLine(String before) {
        return !before.isEmpty() && !before.endsWith("\n");
    }

    /** A macro that the paste does not define is no reason to refuse all of it. */
    private static final class LenientParser extends BibTeXParser {

        LenientParser() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
    }
}
