package app.diglot.translation.checks;

import java.util.List;

/** A sentence that nothing in the translation says. */
final class SentenceCheck implements Check {

    /** More than any abstract has; the search grows with sentences times clauses. */
    private static final int MOST_SENTENCES = 60;

    private static final int MOST_CLAUSES = 200;

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
        if (sentences.size() < 2 || sentences.size() > MOST_SENTENCES || clauses.isEmpty() || clauses.size() > MOST_CLAUSES) {
            return List.of();
        }
        double chineseForEnglish = pair.context().ratios().of(pair.field()).middle();
        double expected = pair.target().isChinese() ? chineseForEnglish : 1 / chineseForEnglish;
        return new SentenceAlignment(pair.source(), sentences, pair.target(), clauses, expected)
                .leftOut().stream()
                        .map(sentences::get)
                        .map(sentence -> Finding.of(id(), Severity.WARNING, "leftOut", sentence.of(pair.source().text()).strip())
                                .inSource(sentence.start(), sentence.end()))
                        .toList();
    }
}
