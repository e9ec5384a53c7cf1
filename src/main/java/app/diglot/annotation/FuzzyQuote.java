package app.diglot.annotation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the stretch of a text that is nearest to a quote by edit distance (Sellers' algorithm over code points, so that no
 * character is cut).
 */
final class FuzzyQuote {

    /** A third of the quote may have changed. Shorter quotes than this are found exactly or not at all. */
    private static final int SHORTEST = 4;

    private static final int TOLERANCE = 3;

    /** Characters of quote times characters of text: beyond it (a quote of 4,000 in a text of 5,000) the search would be felt. */
    private static final long MOST_WORK = 20_000_000;

    private final int[] quote;
    private final int[] text;
    private int[] distance;
    private int[] start;

    private FuzzyQuote(int[] quote, int[] text) {
        this.quote = quote;
        this.text = text;
        this.distance = new int[text.length + 1];
        this.start = new int[text.length + 1];
    }

    static Optional<Stretch> find(Anchor anchor, String text) {
        int[] quote = anchor.exact().codePoints().toArray();
        int[] characters = text.codePoints().toArray();
        if (quote.length < SHORTEST || (long) quote.length * characters.length > MOST_WORK) {
            return Optional.empty();
        }
        return new FuzzyQuote(quote, characters).best(anchor, text);
    }

    /** Among the ends with the least distance the one that stands in the likeliest surroundings. */
    private Optional<Stretch> best(Anchor anchor, String plain) {
        align();
        int least = Arrays.stream(distance).min().orElseThrow();
        if (least * TOLERANCE > quote.length) {
            return Optional.empty();
        }
        int[] places = places();
        return IntStream.rangeClosed(1, text.length)
                .filter(end -> distance[end] == least && start[end] < end)
                .mapToObj(end -> new Stretch(places[start[end]], places[end]))
                .max(Anchors.likeliest(anchor, plain));
    }

    /** Fills, for each end in the text, the least distance of a stretch that ends there, and where that stretch starts. */
    private void align() {
        for (int end = 0; end <= text.length; end++) {
            start[end] = end;
        }
        for (int row = 1; row <= quote.length; row++) {
            int[] above = distance;
            int[] startAbove = start;
            distance = new int[text.length + 1];
            start = new int[text.length + 1];
            distance[0] = row;
            for (int end = 1; end <= text.length; end++) {
                int swap = above[end - 1] + (quote[row - 1] == text[end - 1] ? 0 : 1);
                int drop = above[end] + 1;
                int extra = distance[end - 1] + 1;
                distance[end] = Math.min(swap, Math.min(drop, extra));
                start[end] = distance[end] == swap
                        ? startAbove[end - 1]
                        : distance[end] == drop ? startAbove[end] : start[end - 1];
            }
        }
    }

    /** The place in UTF-16 code units of each character. */
    private int[] places() {
        int[] places = new int[text.length + 1];
        for (int i = 0; i < text.length; i++) {
            places[i + 1] = places[i] + Character.charCount(text[i]);
        }
        return places;
    }
}
