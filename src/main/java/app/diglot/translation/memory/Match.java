package app.diglot.translation.memory;

/**
 * A pair whose source is like a text.
 *
 * @param score from 0 to 100, as {@link TranslationMemory} defines it
 */
public record Match(ApprovedPair pair, int score) {

    public Match {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("a score is a percentage");
        }
    }

    public boolean isExact() {
        return score == 100;
    }
}
