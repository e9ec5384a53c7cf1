package app.diglot.translation.drafts;

import app.diglot.translation.checks.Finding;
import app.diglot.translation.checks.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A machine's translation with what the checks say of it. */
record Proposal(String content, List<Finding> findings) {

    /** What no translation has: it would be offered to someone in a hurry. */
    private static final Set<String> UNUSABLE = Set.of("smallTalk", "markup", "empty");

    static final Comparator<Proposal> BETTER_FIRST = Comparator.comparing(Proposal::isUnusable)
            .thenComparing(Proposal::errors)
            .thenComparing(Proposal::warnings);

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
