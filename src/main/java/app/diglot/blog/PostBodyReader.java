package app.diglot.blog;

import app.diglot.shared.ArxivId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the Markdown of form A, line by line. */
final class PostBodyReader {

    private static final Pattern AUTHORS = Pattern.compile("\\*\\*Authors?:\\s*(.*?)\\s*\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[PDF]\\(([^()\\s]*)\\)\\s*(.*)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*((?:[^*\\\\]|\\\\.)+)\\*\\*(?: (\\*.*\\*))?");
    private static final Pattern IMAGE = Pattern.compile("<img\\s[^>]*?src=\"([^\"]*)\"[^>]*>");
    private static final Pattern DETAILS = Pattern.compile("</?(?:details|summary)\\b.*");
    private static final Pattern FENCE = Pattern.compile("<!-- diglot:([a-z]+) -->");

    private final List<String> lines;
    private final int from;
    private final PostWords words;
    private final List<Warning> warnings;
    private final List<PostEntry> entries = new ArrayList<>();
    private final List<Integer> entryLines = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private final List<String> quote = new ArrayList<>();
    private int quoteLine;
    private List<String> attribution = List.of();
    private Optional<Passage> introduction = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private @Nullable EntryDraft draft;

    PostBodyReader(List<String> lines, int from, boolean ours, List<Warning> warnings) {
        this.lines = lines;
        this.from = from;
        this.words = ours ? PostWords.ESCAPED : PostWords.LITERAL;
        this.warnings = warnings;
    }

    void read() throws NotReadable {
        int at = from;
        while (at < lines.size()) {
            Matcher fence = FENCE.matcher(lines.get(at));
            if (fence.matches()) {
                at = fenced(at, fence.group(1));
            } else {
                line(at, lines.get(at));
                at++;
            }
        }
        finishEntry();
    }

    private void line(int at, String line) throws NotReadable {
        if (line.startsWith("## ")) {
            startEntry(at, words.plain(line.substring(3).strip()));
        } else if (draft == null) {
            beforeEntries(at, line);
        } else {
            entryLine(draft, at, line.strip());
        }
    }

    private void beforeEntries(int at, String line) {
        Optional<LocalDate> found = DayLine.parse(line);
        if (found.isPresent() && day.isEmpty()) {
            day = found;
        } else if (!line.isBlank()) {
            unknown(at);
        }
    }

    private void entryLine(EntryDraft entry, int at, String line) throws NotReadable {
        Matcher authors = AUTHORS.matcher(line);
        Matcher link = LINK.matcher(line);
        if (authors.matches() && entry.authors.isEmpty()) {
            entry.authors(at + 1, words.names(authors.group(1)));
        } else if (link.matches()) {
            link(entry, at, link.group(1), link.group(2));
        } else if (line.startsWith(FormA.COMMENTS)) {
            entry.comment(
                    at + 1, words.plain(line.substring(FormA.COMMENTS.length()).strip()));
            entry.ended = true;
        } else if (IMAGE.matcher(line).find()) {
            images(entry, at, line);
        } else if (line.startsWith(">")) {
            quoteLine = quote.isEmpty() ? at : quoteLine;
            quote.add(line.substring(line.startsWith("> ") ? 2 : 1));
        } else if (!isTitlePart(entry, line)
                && !isStanding(entry, line)
                && !DETAILS.matcher(line).matches()) {
            text(entry, at, line);
        }
    }

    /** The translated title, bold, before the authors and the abstract. */
    private boolean isTitlePart(EntryDraft entry, String line) {
        if (entry.authors.isPresent() || entry.hasSummary() || entry.titleTranslation.isPresent()) {
            return false;
        }
        if (line.equals(FormA.TITLE_PENDING)) {
            entry.titleTranslation = Optional.of(PostText.pending(""));
            return true;
        }
        Matcher bold = BOLD.matcher(line);
        if (!bold.matches() || words == PostWords.LITERAL && !WrittenLanguage.differ(entry.title, bold.group(1))) {
            return false;
        }
        PostText.Standing standing =
                Optional.ofNullable(bold.group(2)).flatMap(StandingLine::parse).orElseGet(PostText.Written::new);
        entry.titleTranslation = Optional.of(new PostText(words.plain(bold.group(1)), standing));
        return true;
    }

    private static boolean isStanding(EntryDraft entry, String line) {
        Optional<PostText.Standing> standing = StandingLine.parse(line);
        standing.ifPresent(found -> {
            if (StandingLine.isOfTitle(line)) {
                entry.titleStanding = found;
            } else {
                entry.summaryStanding = found;
            }
        });
        return standing.isPresent();
    }

    private void text(EntryDraft entry, int at, String line) {
        if (entry.ended && !line.isBlank()) {
            unknown(at);
        } else if (!entry.ended) {
            entry.summaryLine(words.plain(line));
        }
    }

    private void link(EntryDraft entry, int at, String address, String comment) throws NotReadable {
        entry.ended = true;
        entry.arxivId = ArxivId.parse(address);
        entry.comment(at + 1, words.plain(comment.strip()));
        if (entry.arxivId.isEmpty() && !address.isEmpty()) {
            warnings.add(new Warning(at + 1, Warning.Kind.UNKNOWN_LINK, address));
        }
    }

    private void images(EntryDraft entry, int at, String line) {
        Matcher image = IMAGE.matcher(line);
        while (image.find()) {
            Optional<ScreenshotPath> path = ScreenshotPath.parse(image.group(1));
            path.ifPresent(entry.screenshots::add);
            if (path.isEmpty()) {
                warnings.add(new Warning(at + 1, Warning.Kind.UNFIT_SCREENSHOT, image.group(1)));
            }
        }
    }

    /** Reads from a fence to its end and gives the index of the line after it. */
    private int fenced(int at, String kind) throws NotReadable {
        int end = at + 1;
        while (end < lines.size() && !lines.get(end).equals(FormA.FENCE_END)) {
            end++;
        }
        if (end == lines.size()) {
            warnings.add(new Warning(at + 1, Warning.Kind.PASSAGE_OPEN, lines.get(at)));
        }
        List<String> inside = lines.subList(at + 1, end);
        if (lines.get(at).equals(FormA.FENCE_ATTRIBUTION)) {
            attribution = inside.stream()
                    .filter(line -> !line.isBlank())
                    .map(words::plain)
                    .toList();
        } else {
            Optional<Passage.Kind> known = Passage.Kind.parse(kind);
            if (known.isPresent()) {
                passage(at, PassageReader.read(known.get(), inside));
            } else {
                unknown(at);
            }
        }
        return end + 1;
    }

    private void passage(int at, Passage passage) throws NotReadable {
        if (passage.text().words().length() > EntryDraft.LONGEST_TEXT
                || passage.translation()
                        .filter(text -> text.words().length() > EntryDraft.LONGEST_TEXT)
                        .isPresent()) {
            throw new NotReadable(
                    at + 1, Refusal.Kind.PASSAGE_TOO_LONG, passage.text().words());
        }
        if (passage.text().standing() instanceof PostText.Machine) {
            warnings.add(new Warning(
                    at + 1, Warning.Kind.MACHINE_AS_SOURCE, passage.text().words()));
        }
        if (draft != null) {
            draft.passages.add(passage);
        } else {
            introduction = Optional.of(passage);
        }
    }

    private void startEntry(int at, String title) throws NotReadable {
        finishEntry();
        if (title.isBlank()) {
            unknown(at);
            return;
        }
        draft = new EntryDraft(at + 1, title);
        if (!titles.add(title)) {
            warnings.add(new Warning(at + 1, Warning.Kind.TITLE_TWICE, title));
        }
    }

    private void finishEntry() throws NotReadable {
        if (draft == null) {
            return;
        }
        draft.summaryTranslation = words.quoted(quote).filter(this::isTranslation);
        if (draft.summaryTranslation.isEmpty() && !quote.isEmpty()) {
            unknown(quoteLine);
        }
        quote.clear();
        // Ours ends an abstract by a heading or a fence where neither link nor comment is known.
        draft.ended |= words == PostWords.ESCAPED;
        entryLines.add(draft.line);
        entries.add(draft.finish(warnings));
        draft = null;
    }

    /** What the script put in a block quote may be anything; a translation is in the other language. */
    private boolean isTranslation(PostText text) {
        return words == PostWords.ESCAPED
                || draft != null && WrittenLanguage.differ(draft.title + "\n" + draft.summary, text.words());
    }

    private void unknown(int at) {
        warnings.add(new Warning(at + 1, Warning.Kind.UNKNOWN_LINE, lines.get(at)));
    }

    List<PostEntry> entries() {
        return entries;
    }

    List<Integer> entryLines() {
        return entryLines;
    }

    Optional<LocalDate> day() {
        return day;
    }

    Optional<Passage> introduction() {
        return introduction;
    }

    List<String> attribution() {
        return attribution;
    }

    String firstLine() {
        return lines.subList(from, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}
