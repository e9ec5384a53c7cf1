package app.diglot.translation.checks;

import app.diglot.shared.Language;
import java.util.List;
import java.util.Locale;

/** A translation that is much shorter or longer than translations of its kind are. */
final class LengthCheck implements Check {

    /** In shorter texts a name or a formula more or less decides the ratio. */
    private static final int SHORTEST_TITLE = 40;

    private static final int SHORTEST = 120;

    private static final double FAR = 1.15;

    @Override
    public String id() {
        return "length";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        int english = length(pair.in(Language.ENGLISH));
        int chinese = length(pair.in(Language.CHINESE));
        int shortest = pair.field() == Field.TITLE ? SHORTEST_TITLE : SHORTEST;
        LengthRatios.Range range = pair.context().ratios().of(pair.field());
        int expected = pair.source().isChinese() ? (int) (length(pair.source()) / range.middle()) : english;
        if (pair.isUntranslated() || expected < shortest || english == 0) {
            return List.of();
        }
        double ratio = (double) chinese / english;
        boolean few = ratio < range.lowest();
        if (!few && ratio <= range.highest()) {
            return List.of();
        }
        boolean tooShort = few == pair.target().isChinese();
        return List.of(Finding.of(
                id(),
                isFarOff(ratio, range) ? Severity.WARNING : Severity.HINT,
                tooShort ? "short" : "long",
                written(ratio),
                written(range.lowest()),
                written(range.highest())));
    }

    /** A range holds all but a few good texts; those few lie just outside. */
    private static boolean isFarOff(double ratio, LengthRatios.Range range) {
        return ratio * FAR < range.lowest() || ratio > range.highest() * FAR;
    }

    /** Formulas and the like are as long in either language, and so say nothing. */
    private static int length(CheckedText text) {
        return (int) text.prose()
                .chars()
                .filter(c -> c != CheckedText.HIDDEN && !Character.isWhitespace(c))
                .count();
    }

    private static String written(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
