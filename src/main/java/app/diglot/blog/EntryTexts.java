package app.diglot.blog;

import app.diglot.annotation.Anchor;
import app.diglot.annotation.Annotation;
import app.diglot.library.NewPaper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a post's entry goes beside its paper, and what does not: the one reckoning of preview and storing. Nothing that the
 * desk has is replaced.
 *
 * @param translations of title and abstract
 * @param annotations with the places that they were found at
 */
record EntryTexts(List<Translated> translations, List<Noted> annotations, List<Remark> remarks) {

    /** A translation with the words that it was made from. */
    record Translated(PaperField field, String source, PostText words) {}

    record Noted(PaperField field, Anchor anchor, Passage passage) {}

    /**
     * What the library and the desk have of a paper.
     *
     * @param words its texts in the library, those of the post where it is new
     * @param translated which of them have a translation already
     */
    record Known(NewPaper words, Set<PaperField> translated, Map<PaperField, List<Annotation>> annotations) {

        static Known nothingOf(NewPaper paper) {
            return new Known(paper, EnumSet.noneOf(PaperField.class), Map.of());
        }
    }

    EntryTexts {
        translations = List.copyOf(translations);
        annotations = List.copyOf(annotations);
        remarks = List.copyOf(remarks);
    }

    /** @param place of the entry in the post, from 0 */
    static EntryTexts of(int place, PostEntry entry, NewPaper posted, Known known) {
        Reckoning reckoning = new Reckoning(place, posted, known);
        for (PaperField field : PaperField.values()) {
            field.translation(entry)
                    .filter(text -> !text.words().isBlank())
                    .ifPresent(text -> reckoning.translation(field, text));
        }
        entry.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.ANNOTATION)
                .filter(passage -> !passage.text().words().isBlank())
                .forEach(reckoning::annotation);
        return new EntryTexts(reckoning.translations, reckoning.annotations, reckoning.remarks);
    }

    private static final class Reckoning {

        private final int place;
        private final NewPaper posted;
        private final Known known;
        private final List<Translated> translations = new ArrayList<>();
        private final List<Noted> annotations = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();

        private Reckoning(int place, NewPaper posted, Known known) {
            this.place = place;
            this.posted = posted;
            this.known = known;
        }

        private void translation(PaperField field, PostText text) {
            String source = field.of(posted);
            boolean sameWords = source.equals(field.of(known.words()));
            boolean machine = text.standing() instanceof PostText.Machine;
            if (posted.language() != known.words().language()) {
                remark(Remark.Kind.TRANSLATION_OF_OTHER_LANGUAGE, text.words());
            } else if (known.translated().contains(field)) {
                remark(Remark.Kind.TRANSLATION_KEPT, text.words());
            } else if (!sameWords && machine) {
                remark(Remark.Kind.MACHINE_OF_OTHER_WORDS, text.words());
            } else {
                if (!sameWords) {
                    remark(Remark.Kind.TRANSLATION_OF_OTHER_WORDS, text.words());
                }
                translations.add(new Translated(field, source, text));
            }
        }

        private void annotation(Passage passage) {
            QuoteSearch.Found found = QuoteSearch.find(passage.quote(), known.words());
            Optional<QuoteSearch.Place> first = found.first();
            if (first.isEmpty()) {
                remark(Remark.Kind.QUOTE_MISSING, passage.quote());
                return;
            }
            Noted noted = new Noted(first.get().field(), first.get().anchor(), passage);
            if (isThere(noted)) {
                remark(Remark.Kind.ANNOTATION_KEPT, passage.quote());
                return;
            }
            if (found.isAmbiguous()) {
                remark(Remark.Kind.QUOTE_TWICE, passage.quote());
            }
            annotations.add(noted);
        }

        private boolean isThere(Noted noted) {
            return known.annotations().getOrDefault(noted.field(), List.of()).stream()
                    .anyMatch(other -> other.anchor()
                                    .exact()
                                    .equals(noted.anchor().exact())
                            && other.body()
                                    .content()
                                    .strip()
                                    .equals(noted.passage().text().words().strip()));
        }

        private void remark(Remark.Kind kind, String about) {
            remarks.add(new Remark(place, kind, about));
        }
    }
}
