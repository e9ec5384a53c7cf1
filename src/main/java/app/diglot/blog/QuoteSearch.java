package app.diglot.blog;

import app.diglot.annotation.Anchor;
import app.diglot.annotation.Anchors;
import app.diglot.library.NewPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words that an annotation stands on: a post has the quote and says nothing about its place. */
final class QuoteSearch {

    /** Fewer letters stand anywhere, and something like them too. */
    private static final int SHORTEST_ALIKE = 12;

    record Place(PaperField field, Anchor anchor) {}

    /** @param places in the order of the paper */
    record Found(List<Place> places) {

        Optional<Place> first() {
            return places.stream().findFirst();
        }

        boolean isAmbiguous() {
            return places.size() > 1;
        }
    }

    private QuoteSearch() {}

    static Found find(String quote, NewPaper paper) {
        List<Place> exact = new ArrayList<>();
        for (PaperField field : PaperField.values()) {
            String text = field.of(paper);
            for (int at = text.indexOf(quote); at >= 0 && !quote.isEmpty(); at = text.indexOf(quote, at + 1)) {
                exact.add(new Place(field, Anchors.create(text, at, at + quote.length())));
            }
        }
        return exact.isEmpty() ? new Found(alike(quote, paper)) : new Found(exact);
    }

    /** Where the library has a later version of the paper, its words may have changed a little. */
    private static List<Place> alike(String quote, NewPaper paper) {
        if (quote.length() < SHORTEST_ALIKE) {
            return List.of();
        }
        Anchor wanted = new Anchor(0, quote.length(), quote, "", "");
        List<Place> places = new ArrayList<>();
        for (PaperField field : PaperField.values()) {
            String text = field.of(paper);
            Anchors.locate(wanted, text)
                    .map(stretch -> Anchors.create(text, stretch.start(), stretch.end()))
                    .ifPresent(anchor -> places.add(new Place(field, anchor)));
        }
        return places;
    }
}
