package app.diglot.translation.segments;

import java.util.List;

/**
 * A split or a join that a person made. It remembers the words around it, so that it is found again in a text that has changed
 * elsewhere, and where it stood, which decides between places with the same words.
 *
 * @param before up to {@value #REACH} words before it, in their order; a formula, a Chinese character and a mark count as words
 * @param after up to {@value #REACH} words behind it
 * @param place where the word behind it began, in UTF-16 code units
 */
public record Cut(Kind kind, List<String> before, List<String> after, int place) {

    static final int REACH = 6;
    private static final int FEWEST = 3;

    /** What a person did. */
    public enum Kind {
        SPLIT,
        JOIN
    }

    public Cut {
        before = List.copyOf(before);
        after = List.copyOf(after);
        boolean fits = before.size() <= REACH && after.size() <= REACH;
        if (!fits || before.isEmpty() || after.isEmpty() || place < 0) {
            throw new IllegalArgumentException("a cut stands between words");
        }
    }

    /** The cut before the word of that index. */
    static Cut before(int word, Kind kind, Words words) {
        return new Cut(
                kind,
                words.texts(Math.max(0, word - REACH), word),
                words.texts(word, Math.min(words.size(), word + REACH)),
                words.start(word));
    }

    /** The index of the word before which it stands now; -1 where too few of its words are left. */
    int in(Words words) {
        int best = -1;
        int bestScore = Math.max(Math.min(FEWEST, reach()), (reach() + 1) / 2) - 1;
        for (int word = 1; word < words.size(); word++) {
            int score = score(words, word);
            if (score > bestScore || (score == bestScore && best >= 0 && isNearer(words, word, best))) {
                best = word;
                bestScore = score;
            }
        }
        return best;
    }

    private int reach() {
        return before.size() + after.size();
    }

    private boolean isNearer(Words words, int word, int than) {
        return Math.abs(words.start(word) - place) < Math.abs(words.start(than) - place);
    }

    /** How many words around that place are those around the cut, up to the first other one on each side. */
    private int score(Words words, int word) {
        int back = 0;
        while (back < before.size() && word > back && words.is(word - back - 1, before.get(before.size() - back - 1))) {
            back++;
        }
        int forth = 0;
        while (forth < after.size() && word + forth < words.size() && words.is(word + forth, after.get(forth))) {
            forth++;
        }
        return back + forth;
    }
}
