package app.diglot.blog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a post of form A as a reader copies it from the page: titles without marks, {@code Authors:A, B}, the abstract,
 * {@code PDF comment}, the caption of the screenshots, and the theme's footer.
 */
final class PageTextReader {

    private static final Pattern AUTHORS = Pattern.compile("Authors?\\s*[:：]\\s*(.*)");
    private static final Pattern PDF = Pattern.compile("PDF(?:\\s+(.*))?");
    private static final Pattern FOOTER = Pattern.compile("(文章作者|文章链接|版权声明|上一篇|下一篇|标签|分享)\\s*[:：]?\\s*(.*)");

    private final List<String> lines;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<PostEntry> entries = new ArrayList<>();
    private final List<Integer> entryLines = new ArrayList<>();
    private final List<String> attribution = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private String author = "";
    private boolean footer;
    private boolean contents;
    private @Nullable EntryDraft draft;

    private PageTextReader(String text) {
        this.lines = Arrays.stream(CleanText.unixLines(text).split("\n"))
                .map(CleanText::line)
                .toList();
    }

    static ReadPost read(String text) throws NotReadable {
        return new PageTextReader(text).read();
    }

    private ReadPost read() throws NotReadable {
        int dayLine = dayLine();
        LocalDate day = DayLine.parse(lines.get(dayLine)).orElseThrow();
        String topic = topic(dayLine);
        for (int at = dayLine + 1; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty()) {
                line(at, lines.get(at));
            }
        }
        finishEntry();
        if (entries.isEmpty()) {
            throw new NotReadable(dayLine + 1, Refusal.Kind.NO_ENTRIES, lines.get(dayLine));
        }
        Post post = new Post(
                topic,
                day,
                Optional.empty(),
                author,
                List.of(topic),
                List.of(topic.split("/")),
                Map.of(),
                Optional.empty(),
                entries,
                attribution);
        return new ReadPost(post, entryLines, warnings);
    }

    private int dayLine() throws NotReadable {
        for (int at = 0; at < lines.size(); at++) {
            if (DayLine.parse(lines.get(at)).isPresent()) {
                return at;
            }
        }
        throw new NotReadable(1, Refusal.Kind.NO_DAY, lines.getFirst());
    }

    private String topic(int dayLine) throws NotReadable {
        List<String> head = lines.subList(0, dayLine);
        Optional<String> topic = head.stream().filter(line -> !line.isEmpty()).findFirst();
        for (int at = 0; at < dayLine; at++) {
            if (!lines.get(at).isEmpty() && !lines.get(at).equals(topic.orElse(""))) {
                warnings.add(new Warning(at + 1, Warning.Kind.UNKNOWN_LINE, lines.get(at)));
            }
        }
        return topic.orElseThrow(() -> new NotReadable(dayLine + 1, Refusal.Kind.NO_TOPIC, lines.get(dayLine)));
    }

    private void line(int at, String line) throws NotReadable {
        Matcher authors = AUTHORS.matcher(line);
        Matcher pdf = PDF.matcher(line);
        if (footer) {
            footer(at, line);
        } else if (isTitle(at)) {
            startEntry(at, line);
        } else if (FOOTER.matcher(line).matches() && line.startsWith(FormA.ATTRIBUTION_AUTHOR)) {
            finishEntry();
            footer = true;
            footer(at, line);
        } else if (draft == null || draft.ended) {
            between(at, line);
        } else if (authors.matches() && draft.authors.isEmpty() && !draft.hasSummary()) {
            draft.authors(at + 1, names(authors.group(1)));
        } else if (pdf.matches() && draft.hasSummary()) {
            draft.comment(at + 1, pdf.group(1) == null ? "" : pdf.group(1));
            draft.ended = true;
        } else if (line.equals(FormA.SCREENSHOTS)) {
            finishEntry();
        } else {
            draft.summaryLine(paragraphBefore(at) + line);
        }
    }

    /** An empty line before a line makes it a paragraph of its own. */
    private String paragraphBefore(int at) {
        return lines.get(at - 1).isEmpty() ? "\n" : "";
    }

    private boolean isTitle(int at) {
        return !AUTHORS.matcher(lines.get(at)).matches()
                && next(at).filter(line -> AUTHORS.matcher(line).matches()).isPresent();
    }

    private Optional<String> next(int at) {
        return lines.subList(at + 1, lines.size()).stream()
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    /** After an abstract's end: the caption of the screenshots, or a title whose authors are missing, or what nobody knows. */
    private void between(int at, String line) throws NotReadable {
        if (line.equals(FormA.SCREENSHOTS)) {
            finishEntry();
        } else if (isPartOfEntry(line) || draft != null && paragraphBefore(at).isEmpty() || isAlone(at)) {
            warnings.add(new Warning(at + 1, Warning.Kind.UNKNOWN_LINE, line));
        } else {
            startEntry(at, line);
        }
    }

    private static boolean isPartOfEntry(String line) {
        return AUTHORS.matcher(line).matches() || PDF.matcher(line).matches();
    }

    /** Nothing of a paper follows: the next line is a title with its authors, the footer or the end. */
    private boolean isAlone(int at) {
        for (int other = at + 1; other < lines.size(); other++) {
            if (!lines.get(other).isEmpty()) {
                return isTitle(other) || FOOTER.matcher(lines.get(other)).matches();
            }
        }
        return true;
    }

    private void startEntry(int at, String title) throws NotReadable {
        finishEntry();
        draft = new EntryDraft(at + 1, title);
        if (!titles.add(title)) {
            warnings.add(new Warning(at + 1, Warning.Kind.TITLE_TWICE, title));
        }
    }

    private void finishEntry() throws NotReadable {
        if (draft != null) {
            entryLines.add(draft.line);
            entries.add(draft.finish(warnings));
            draft = null;
        }
    }

    private void footer(int at, String line) {
        Matcher matcher = FOOTER.matcher(line);
        if (line.equals(FormA.CONTENTS)) {
            contents = true;
        } else if (line.startsWith(FormA.ATTRIBUTION_AUTHOR) && matcher.matches()) {
            author = matcher.group(2);
            attribution.add(line);
        } else if (line.startsWith(FormA.ATTRIBUTION_LICENCE)) {
            attribution.add(line);
        } else if (!matcher.matches() && !(contents && titles.contains(line))) {
            warnings.add(new Warning(at + 1, Warning.Kind.UNKNOWN_LINE, line));
        }
    }

    static List<String> names(String line) {
        return Arrays.stream(line.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
