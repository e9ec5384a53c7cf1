package app.diglot.blog;

import app.diglot.library.NewPaper;
import app.diglot.shared.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An entry while it is being read. */
final class EntryDraft {

    /** What the library takes. */
    private static final int LONGEST_TITLE = NewPaper.LONGEST_TITLE;

    private static final int LONGEST_AUTHOR = NewPaper.LONGEST_AUTHOR;
    private static final int LONGEST_COMMENT = NewPaper.LONGEST_COMMENT;
    /** What a note or a translation may have at the desk. */
    static final int LONGEST_TEXT = 200_000;

    private static final int LONGEST_ABSTRACT = NewPaper.LONGEST_ABSTRACT;

    final int line;
    final String title;
    PostText.Standing titleStanding = new PostText.Written();
    Optional<PostText> titleTranslation = Optional.empty();
    Optional<List<String>> authors = Optional.empty();
    PostText.Standing summaryStanding = new PostText.Written();
    final StringBuilder summary = new StringBuilder();
    Optional<PostText> summaryTranslation = Optional.empty();
    Optional<ArxivId> arxivId = Optional.empty();
    String comment = "";
    /** Whether the line that ends an abstract was met. */
    boolean ended;

    final List<Passage> passages = new ArrayList<>();
    final List<ScreenshotPath> screenshots = new ArrayList<>();

    EntryDraft(int line, String title) throws NotReadable {
        this.line = line;
        this.title = title;
        if (title.length() > LONGEST_TITLE) {
            throw new NotReadable(line, Refusal.Kind.TITLE_TOO_LONG, title);
        }
    }

    void authors(int at, List<String> names) throws NotReadable {
        if (names.size() > NewPaper.MOST_AUTHORS) {
            throw new NotReadable(at, Refusal.Kind.AUTHOR_TOO_LONG, names.getFirst());
        }
        for (String name : names) {
            if (name.length() > LONGEST_AUTHOR) {
                throw new NotReadable(at, Refusal.Kind.AUTHOR_TOO_LONG, name);
            }
        }
        authors = Optional.of(names);
    }

    void comment(int at, String words) throws NotReadable {
        if (words.length() > LONGEST_COMMENT) {
            throw new NotReadable(at, Refusal.Kind.COMMENT_TOO_LONG, words);
        }
        comment = words;
    }

    void summaryLine(String words) {
        summary.append(words).append('\n');
    }

    boolean hasSummary() {
        return !summary.toString().isBlank();
    }

    PostEntry finish(List<Warning> warnings) throws NotReadable {
        if (summary.length() > LONGEST_ABSTRACT) {
            throw new NotReadable(line, Refusal.Kind.ABSTRACT_TOO_LONG, title);
        }
        if (Stream.of(titleTranslation, summaryTranslation)
                .flatMap(Optional::stream)
                .anyMatch(text -> text.words().length() > LONGEST_TEXT)) {
            throw new NotReadable(line, Refusal.Kind.PASSAGE_TOO_LONG, title);
        }
        if (authors.filter(names -> !names.isEmpty()).isEmpty()) {
            warnings.add(new Warning(line, Warning.Kind.AUTHORS_MISSING, title));
        }
        if (!hasSummary()) {
            warnings.add(new Warning(line, Warning.Kind.ABSTRACT_MISSING, title));
        } else if (!ended) {
            warnings.add(new Warning(line, Warning.Kind.ABSTRACT_OPEN, title));
        }
        if (titleStanding instanceof PostText.Machine || summaryStanding instanceof PostText.Machine) {
            warnings.add(new Warning(line, Warning.Kind.MACHINE_AS_SOURCE, title));
        }
        return new PostEntry(
                new PostText(title, titleStanding),
                titleTranslation,
                authors.orElse(List.of()),
                new PostText(summary.toString(), summaryStanding),
                summaryTranslation,
                arxivId,
                comment,
                passages,
                screenshots);
    }
}
