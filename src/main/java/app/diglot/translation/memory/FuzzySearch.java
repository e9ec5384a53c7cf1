package app.diglot.translation.memory;

import app.diglot.shared.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** One text, looked for by likeness in the shelves of its language. */
final class FuzzySearch {

    /** Longer texts than any sentence are found only where they are the same: the work grows with the square of the length. */
    static final int LONGEST = 4096;

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::score)
            .reversed()
            .thenComparing(match -> match.pair().id());

    private final Language language;
    private final String text;
    private final long[] keys;
    private final int threshold;
    private final EditDistance byCodes;
    private final Map<Integer, long[]> signatures = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    /** A pair that is like the text as far as its tokens' codes tell: at best as like as this. */
    private record Candidate(ApprovedPair pair, int length, int score) {}

    FuzzySearch(String text, Language language, int threshold) {
        this.text = text;
        this.language = language;
        this.threshold = threshold;
        keys = Tokens.of(text).keys();
        byCodes = new EditDistance(Print.codes(keys.length > LONGEST ? new long[0] : keys));
    }

    List<Match> in(Shelves shelves, int limit) {
        if (keys.length == 0 || keys.length > LONGEST) {
            return List.of();
        }
        int least = (keys.length * threshold + 99) / 100;
        int most = Math.min(LONGEST, keys.length * 100 / threshold);
        shelves.between(least, most).forEach(this::read);
        return best(limit);
    }

    static int score(int distance, int longer) {
        return 100 * (longer - distance) / longer;
    }

    private void read(Page page) {
        int longer = Math.max(keys.length, page.length);
        int most = longer * (100 - threshold) / 100;
        long[] signature = signatures.computeIfAbsent(page.width, width -> Signature.of(keys, width));
        int own = Signature.count(signature, 0, page.width);
        // A token of ours that the other text lacks costs an edit; so does each token that the other has more than we.
        int needed = own - most + Math.max(0, page.length - keys.length);
        int tooMany = most - Math.max(0, keys.length - page.length);
        for (int i = 0, at = 0; i < page.size; i++, at += page.width) {
            int common = Signature.common(signature, page.signatures, at);
            if (common >= needed && Signature.count(page.signatures, at, page.width) - common <= tooMany) {
                compare(page, i, most, longer);
            }
        }
    }

    private void compare(Page page, int place, int most, int longer) {
        int distance = byCodes.to(page.codes, place * page.length, page.length, most);
        if (distance <= most) {
            candidates.add(new Candidate(page.pairs[place], page.length, score(distance, longer)));
        }
    }

    /** Looks at the texts themselves, the most promising first, until no other can be among the best. */
    private List<Match> best(int limit) {
        candidates.sort(Comparator.comparingInt(Candidate::score).reversed());
        ExactTokens exact = new ExactTokens(keys);
        PriorityQueue<Match> best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (Candidate candidate : candidates) {
            if (best.size() == limit && candidate.score() < best.element().score()) {
                break;
            }
            int score = score(candidate, exact);
            if (score >= threshold) {
                best.add(new Match(candidate.pair(), score));
            }
            if (best.size() > limit) {
                best.remove();
            }
        }
        return best.stream().sorted(BEST_FIRST).toList();
    }

    private int score(Candidate candidate, ExactTokens exact) {
        String other = candidate.pair().in(language);
        if (SameText.are(text, other)) {
            return 100;
        }
        int distance = exact.distanceTo(Tokens.of(other).keys());
        return Math.min(99, score(distance, Math.max(keys.length, candidate.length())));
    }

    /** Compares by whole keys instead of codes. */
    private static final class ExactTokens {

        private static final char UNKNOWN = 0;

        private final Map<Long, Character> codes = new HashMap<>();
        private final EditDistance distance;

        ExactTokens(long[] keys) {
            for (long key : keys) {
                codes.putIfAbsent(key, (char) (codes.size() + 1));
            }
            distance = new EditDistance(codes(keys));
        }

        int distanceTo(long[] keys) {
            return distance.to(codes(keys), 0, keys.length, LONGEST);
        }

        private char[] codes(long[] keys) {
            char[] mapped = new char[keys.length];
            for (int i = 0; i < keys.length; i++) {
                mapped[i] = codes.getOrDefault(keys[i], UNKNOWN);
            }
            return mapped;
        }
    }
}
