package app.diglot.publishing.pages;

import app.diglot.publishing.Correction;
import app.diglot.publishing.FrozenAnnotation;
import app.diglot.publishing.FrozenDigest;
import app.diglot.publishing.FrozenEntry;
import app.diglot.publishing.FrozenText;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Html;
import app.diglot.shared.Language;
import app.diglot.shared.Marked;
import app.diglot.shared.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays out the papers of a digest. */
final class EntryParts {

    private final Typesetter typesetter;
    private final Words words;
    private final Map<String, Integer> newer;
    private final Cells cells;

    EntryParts(Typesetter typesetter, Words words, Map<String, Integer> newer) {
        this.typesetter = typesetter;
        this.words = words;
        this.newer = newer;
        this.cells = new Cells(words);
    }

    EntryPart part(FrozenDigest digest, FrozenEntry entry, int number) {
        ArxivId arxiv = entry.arxiv();
        Integer later = arxiv == null ? null : newer.get(arxiv.base());
        return new EntryPart(
                entry.anchor(),
                number,
                marked(entry, entry.title()),
                plain(entry.title()),
                String.join(", ", entry.authors()),
                arxiv == null ? null : arxiv.toString(),
                arxiv == null ? null : arxiv.address(),
                later,
                arxiv == null || later == null ? null : new ArxivId(arxiv.base(), later).address(),
                typesetter.text(entry.comment()),
                webAddress(entry.licence()),
                marked(entry, entry.abstractText()),
                notes(entry),
                written(entry.note()),
                written(entry.takeaways()),
                corrections(digest, entry),
                Addresses.correct(digest.id(), entry.id()));
    }

    /** A text in Markdown, in rows of one paragraph where both languages have as many. */
    List<Row> written(@Nullable FrozenText text) {
        return text == null ? List.of() : cells.row(text, markdown(text)).aligned();
    }

    private Function<Language, List<Html>> markdown(FrozenText text) {
        return language -> typesetter.markdownBlocks(text.in(language).orElseThrow());
    }

    private Row marked(FrozenEntry entry, FrozenText text) {
        return cells.row(
                text,
                language -> List.of(typesetter.text(
                        text.in(language).orElseThrow(),
                        language == text.language() ? marks(entry, text) : List.of())));
    }

    /** A title without marks, for lists. */
    Row plain(FrozenText text) {
        return cells.row(
                text, language -> List.of(typesetter.text(text.in(language).orElseThrow())));
    }

    private static List<Marked> marks(FrozenEntry entry, FrozenText text) {
        List<Marked> marks = new ArrayList<>();
        for (int i = 0; i < entry.annotations().size(); i++) {
            FrozenAnnotation annotation = entry.annotations().get(i);
            if (annotation.hasPlace() && annotation.target().equals(text.key())) {
                marks.add(new Marked(annotation.start(), annotation.end(), id(annotation), String.valueOf(i + 1)));
            }
        }
        return marks;
    }

    private List<Note> notes(FrozenEntry entry) {
        List<Note> notes = new ArrayList<>();
        for (FrozenAnnotation annotation : entry.annotations()) {
            FrozenText target = annotation.target().equals(entry.title().key()) ? entry.title() : entry.abstractText();
            boolean original = annotation.hasPlace()
                    && (words.languages().contains(target.language())
                            || target.in(words.languages().getFirst()).isEmpty());
            notes.add(new Note(
                    id(annotation) + "-note",
                    original ? id(annotation) : "",
                    notes.size() + 1,
                    target.language().tag(),
                    typesetter.text(annotation.exact()),
                    written(annotation.body())));
        }
        return notes;
    }

    private static String id(FrozenAnnotation annotation) {
        return "note-" + annotation.id().toString().substring(0, 8);
    }

    List<CorrectionPart> corrections(FrozenDigest digest, @Nullable FrozenEntry entry) {
        return digest.corrections().stream()
                .filter(correction -> entry == null
                        ? isOfNoEntry(digest, correction)
                        : entry.id().equals(correction.entry()))
                .map(correction -> new CorrectionPart(
                        correction.day().toString(), words.date("date.short", correction.day()), correction.note()))
                .toList();
    }

    private static boolean isOfNoEntry(FrozenDigest digest, Correction correction) {
        return digest.entries().stream().noneMatch(entry -> entry.id().equals(correction.entry()));
    }

    // The licence comes with the metadata: only an address of the web is shown, as a link.
    private static @Nullable String webAddress(@Nullable String licence) {
        return licence != null && licence.matches("https?://[\\w./-]+") ? licence : null;
    }
}
