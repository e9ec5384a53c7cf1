package app.diglot.translation.checks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A sentence that nothing in the translation says. */
final class SentenceCheck implements Check {

    /** More than any abstract has; the search grows with sentences times clauses. */
    private static final int MOST_SENTENCES = 60;

    private static final int MOST_CLAUSES = 200;

    /** Odds at which 1 in 100 good paragraphs is warned, and at which 1 in 17 gets a hint; see docs/decisions/0018. */
    private static final double SURE = 12;

    private static final double LIKELY = 1.5;

    @Override
    public String id() {
        return "sentence";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        if (pair.isUntranslated()) {
            return List.of();
        }
        List<Stretch> sentences = Sentences.of(pair.source());
        List<Stretch> clauses = Sentences.clausesOf(pair.target());
        if (sentences.size() < 2
                || sentences.size() > MOST_SENTENCES
                || clauses.isEmpty()
                || clauses.size() > MOST_CLAUSES) {
            return List.of();
        }
        double chineseForEnglish = pair.context().ratios().of(pair.field()).middle();
        double expected = pair.target().isChinese() ? chineseForEnglish : 1 / chineseForEnglish;
        SentenceAlignment alignment = new SentenceAlignment(pair.source(), sentences, pair.target(), clauses, expected);
        List<Integer> sure = alignment.leftOut(SURE);
        Set<Integer> all = new TreeSet<>(alignment.leftOut(LIKELY));
        all.addAll(sure);
        return all.stream()
                .map(index ->
                        leftOut(pair, sentences.get(index), sure.contains(index) ? Severity.WARNING : Severity.HINT))
                .toList();
    }

    private Finding leftOut(CheckedPair pair, Stretch sentence, Severity severity) {
        String words = sentence.of(pair.source().text()).strip();
        return Finding.of(id(), severity, "leftOut", words).inSource(sentence.start(), sentence.end());
    }
}
