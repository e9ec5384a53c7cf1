package app.diglot.translation.drafts;

import app.diglot.shared.Language;
import app.diglot.translation.checks.CheckContext;
import app.diglot.translation.checks.CheckedPair;
import app.diglot.translation.checks.Checks;
import app.diglot.translation.checks.Field;
import app.diglot.translation.checks.Finding;
import app.diglot.translation.checks.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A machine's translation with what the checks say of it.
 *
 * @param unusable what no translation has, in the text or in one of its sentences; it is never offered
 */
record Proposal(String content, List<Finding> findings, List<String> unusable) {

    private static final Set<String> NO_TRANSLATION = Set.of("smallTalk", "markup", "empty");

    /** Below these lengths a sentence may become anything. */
    private static final int SHORT_ENGLISH = 30;

    private static final int SHORT_CHINESE = 10;

    /** Half of the shortest that titles and abstracts become; see {@link app.diglot.translation.checks.LengthRatios}. */
    private static final double CUT = 0.11;

    static final Comparator<Proposal> BETTER_FIRST = Comparator.comparing(Proposal::isUnusable)
            .thenComparing(Proposal::errors)
            .thenComparing(Proposal::warnings);

    /**
     * The whole may hide what is wrong with a sentence of it, so each is looked at as well.
     *
     * @param found in the text
     * @param answer the sentences that it was made of, beside those of the request
     */
    static Proposal of(String content, List<Finding> found, DraftRequest request, List<String> answer) {
        List<String> unusable = new ArrayList<>(noTranslation(found));
        for (int i = 0; i < answer.size(); i++) {
            String source = request.sentences().get(i);
            String sentence = answer.get(i);
            if (isCut(source, sentence, request.language())) {
                unusable.add("cut: " + sentence);
            }
            unusable.addAll(noTranslation(Checks.findIn(
                    CheckedPair.of(request.language(), source, sentence, Field.NOTE, CheckContext.plain()))));
        }
        return new Proposal(content, found, unusable.stream().distinct().toList());
    }

    private static List<String> noTranslation(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> NO_TRANSLATION.contains(finding.check()) && finding.isWarning())
                .map(Proposal::fault)
                .toList();
    }

    private static boolean isCut(String source, String answer, Language language) {
        return switch (language) {
            case ENGLISH -> source.length() >= SHORT_ENGLISH && answer.length() < CUT * source.length();
            case CHINESE -> source.length() >= SHORT_CHINESE && answer.length() < source.length();
        };
    }

    boolean isUnusable() {
        return !unusable.isEmpty();
    }

    boolean isFaultless() {
        return !isUnusable() && warnings() == 0;
    }

    private long errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    long warnings() {
        return findings.stream().filter(Finding::isWarning).count();
    }

    /** In few words, for the machine. */
    List<String> faults() {
        return Stream.concat(
                        unusable.stream(),
                        findings.stream().filter(Finding::isWarning).map(Proposal::fault))
                .distinct()
                .toList();
    }

    private static String fault(Finding finding) {
        return finding.check() + ": " + String.join(", ", finding.parameters());
    }
}
