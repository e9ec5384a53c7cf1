package app.diglot.intake.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many phrases looked for at once: a text is gone through one time, and each token leads to the phrases that may begin there. */
final class Needles {

    private static final int BEGINNING = 2;

    private final List<Needle> all = new ArrayList<>();
    private final Map<String, List<Integer>> byFirst = new HashMap<>();
    private final Map<String, List<Integer>> byBeginning = new HashMap<>();

    /** What is told of each match: the needle's number, and the tokens from and up to which it reaches. */
    interface Found {
        void at(int needle, int from, int to);
    }

    /** Adds a phrase and gives its number, counted from 0. */
    int add(Phrase phrase) {
        int number = all.size();
        Needle needle = Needle.of(phrase);
        all.add(needle);
        needle.firstTokens()
                .forEach(first -> byFirst.computeIfAbsent(first, token -> new ArrayList<>())
                        .add(number));
        if (!needle.beginning().isEmpty()) {
            byBeginning
                    .computeIfAbsent(needle.beginning().substring(0, BEGINNING), token -> new ArrayList<>())
                    .add(number);
        }
        return number;
    }

    /** The numbers of the phrases that occur. */
    BitSet in(String text) {
        BitSet found = new BitSet(all.size());
        find(Tokens.of(text), (needle, from, to) -> found.set(needle));
        return found;
    }

    void find(Tokens text, Found found) {
        for (int at = 0; at < text.count(); at++) {
            String token = text.folded(at);
            tryEach(byFirst.getOrDefault(token, List.of()), text, at, found);
            if (token.length() > BEGINNING && !byBeginning.isEmpty()) {
                tryEach(byBeginning.getOrDefault(token.substring(0, BEGINNING), List.of()), text, at, found);
            }
        }
    }

    private void tryEach(List<Integer> needles, Tokens text, int at, Found found) {
        for (int number : needles) {
            int end = all.get(number).end(text, at);
            if (end >= 0) {
                found.at(number, at, end);
            }
        }
    }
}
