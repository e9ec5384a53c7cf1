package app.diglot.annotation;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes anchors and finds their stretches again after the text has changed: where the quote stands at its old place among its
 * old neighbours, there; else where the same quote has the likeliest neighbours; else where something very like it stands.
 */
public final class Anchors {

    /** Code units of context kept on either side. */
    public static final int CONTEXT = 32;

    private Anchors() {}

    /** Anchors a stretch, widened where it would cut a character of two code units. */
    public static Anchor create(String text, int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException("not a stretch of the text");
        }
        int from = splits(text, start) ? start - 1 : start;
        int to = splits(text, end) ? end + 1 : end;
        int before = Math.max(0, from - CONTEXT);
        int after = Math.min(text.length(), to + CONTEXT);
        return new Anchor(
                from,
                to,
                text.substring(from, to),
                text.substring(splits(text, before) ? before + 1 : before, from),
                text.substring(to, splits(text, after) ? after - 1 : after));
    }

    /** Finds the anchored stretch in the text as it is now; empty where nothing like it is left. */
    public static Optional<Stretch> locate(Anchor anchor, String text) {
        if (standsUnmoved(anchor, text)) {
            return Optional.of(new Stretch(anchor.start(), anchor.end()));
        }
        return sameQuote(anchor, text).or(() -> FuzzyQuote.find(anchor, text));
    }

    private static boolean standsUnmoved(Anchor anchor, String text) {
        return standsAt(anchor, text, anchor.start())
                && context(anchor, text, new Stretch(anchor.start(), anchor.end()))
                        == anchor.prefix().length() + anchor.suffix().length();
    }

    private static Optional<Stretch> sameQuote(Anchor anchor, String text) {
        int length = anchor.exact().length();
        return IntStream.iterate(
                        text.indexOf(anchor.exact()), at -> at >= 0, at -> text.indexOf(anchor.exact(), at + 1))
                .filter(at -> !splits(text, at) && !splits(text, at + length))
                .mapToObj(at -> new Stretch(at, at + length))
                .max(likeliest(anchor, text));
    }

    /** Ranks places by how much of the old context surrounds them, then by nearness to the old place. */
    static Comparator<Stretch> likeliest(Anchor anchor, String text) {
        return Comparator.comparingInt((Stretch stretch) -> context(anchor, text, stretch))
                .thenComparing(Comparator.comparingInt((Stretch stretch) -> Math.abs(stretch.start() - anchor.start()))
                        .reversed());
    }

    /** How many code units next to the stretch are the ones of the anchor's context. */
    private static int context(Anchor anchor, String text, Stretch stretch) {
        return sharedEnd(anchor.prefix(), text, stretch.start()) + sharedStart(anchor.suffix(), text, stretch.end());
    }

    private static int sharedEnd(String prefix, String text, int end) {
        int shared = 0;
        while (shared < prefix.length()
                && shared < end
                && prefix.charAt(prefix.length() - 1 - shared) == text.charAt(end - 1 - shared)) {
            shared++;
        }
        return shared;
    }

    private static int sharedStart(String suffix, String text, int start) {
        int shared = 0;
        while (shared < suffix.length()
                && start + shared < text.length()
                && suffix.charAt(shared) == text.charAt(start + shared)) {
            shared++;
        }
        return shared;
    }

    private static boolean standsAt(Anchor anchor, String text, int at) {
        return text.startsWith(anchor.exact(), at)
                && !splits(text, at)
                && !splits(text, at + anchor.exact().length());
    }

    /** A cut at this place would go through a character beyond the basic plane. */
    static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
