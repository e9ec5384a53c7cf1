package app.diglot.translation.memory;

import app.diglot.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds matches by comparing with every pair, token by token, as the definition of the score says and by nothing else. */
final class Exhaustive {

    private final List<ApprovedPair> pairs;
    private final Language language;
    private final List<String[]> tokens;

    Exhaustive(List<ApprovedPair> pairs, Language language) {
        this.pairs = pairs;
        this.language = language;
        tokens = pairs.stream().map(pair -> tokens(pair.in(language))).toList();
    }

    /** The scores of all that reach the threshold. */
    Map<PairId, Integer> matches(String text, int threshold) {
        String[] wanted = tokens(text);
        Map<PairId, Integer> matches = new TreeMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            int score = score(text, wanted, pairs.get(i).in(language), tokens.get(i), threshold);
            if (score >= threshold) {
                matches.put(pairs.get(i).id(), score);
            }
        }
        return matches;
    }

    private static int score(String text, String[] wanted, String other, String[] offered, int threshold) {
        if (text.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "))) {
            return 100;
        }
        int longer = Math.max(wanted.length, offered.length);
        // The distance is never less than the difference of the lengths.
        if (100 * Math.min(wanted.length, offered.length) < threshold * longer || longer == 0) {
            return 0;
        }
        return Math.min(99, 100 * (longer - distance(wanted, offered)) / longer);
    }

    private static String[] tokens(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> tokens.kind(i) == Tokens.Kind.ATOM
                        ? tokens.source(i)
                        : Letters.fold(tokens.source(i)).intern())
                .toArray(String[]::new);
    }

    static int distance(String[] one, String[] other) {
        int[] above = IntStream.rangeClosed(0, other.length).toArray();
        int[] row = new int[other.length + 1];
        for (int i = 1; i <= one.length; i++) {
            row[0] = i;
            for (int j = 1; j <= other.length; j++) {
                int exchanged = above[j - 1] + (one[i - 1].equals(other[j - 1]) ? 0 : 1);
                row[j] = Math.min(exchanged, 1 + Math.min(above[j], row[j - 1]));
            }
            int[] done = row;
            row = above;
            above = done;
        }
        return above[other.length];
    }
}
