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

/** A machine's translation with what the checks say of it. */
record Proposal(String content, List<Finding> findings) {

    /** What no translation has: it would be offered to someone in a hurry. */
    private static final Set<String> UNUSABLE = Set.of("smallTalk", "markup", "empty");

    /** Below these lengths a sentence may become anything. */
    private static final int SHORT_ENGLISH = 30;

    private static final int SHORT_CHINESE = 10;

    /** Half of the shortest that titles and abstracts become; see {@link app.diglot.translation.checks.LengthRatios}. */
    private static final double CUT = 0.11;

    static final Comparator<Proposal> BETTER_FIRST = Comparator.comparing(Proposal::isUnusable)
            .thenComparing(Proposal::errors)
            .thenComparing(Proposal::warnings);

    /**
     * With what is wrong with a single sentence, which the text as a whole may hide.
     *
     * @param found in the text
     * @param answer the sentences that it was made of, beside those of the request
     */
    static Proposal of(String content, List<Finding> found, DraftRequest request, List<String> answer) {
        List<Finding> all = new ArrayList<>(found);
        for (int i = 0; i < answer.size(); i++) {
            String source = request.sentences().get(i);
            if (isCut(source, answer.get(i), request.language())) {
                all.add(Finding.of("empty", Severity.ERROR, "cut", answer.get(i)));
            }
            Checks.findIn(CheckedPair.of(request.language(), source, answer.get(i), Field.NOTE, CheckContext.plain()))
                    .stream()
                    .filter(finding -> UNUSABLE.contains(finding.check()) && !all.contains(finding))
                    .forEach(all::add);
        }
        return new Proposal(content, List.copyOf(all));
    }

    private static boolean isCut(String source, String answer, Language language) {
        return switch (language) {
            case ENGLISH -> source.length() >= SHORT_ENGLISH && answer.length() < CUT * source.length();
            case CHINESE -> source.length() >= SHORT_CHINESE && answer.length() < source.length();
        };
    }

    boolean isUnusable() {
        return findings.stream().anyMatch(finding -> UNUSABLE.contains(finding.check()) && finding.isWarning());
    }

    long errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    long warnings() {
        return findings.stream().filter(Finding::isWarning).count();
    }

    /** In few words, for the machine. */
    List<String> faults() {
        return findings.stream()
                .filter(Finding::isWarning)
                .map(finding -> finding.check() + ": " + String.join(", ", finding.parameters()))
                .toList();
    }
}
