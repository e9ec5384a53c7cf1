package app.diglot.translation.checks;

import app.diglot.shared.Language;
import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.TermMatch;
import app.diglot.translation.glossary.TermUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A term that is not translated as the team translates it. */
final class TermCheck implements Check {

    @Override
    public String id() {
        return "term";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        if (pair.isUntranslated()) {
            return List.of();
        }
        Glossary glossary = pair.context().glossary();
        CheckedText source = pair.source();
        CheckedText target = pair.target();
        Map<Term, List<TermUse>> uses = new HashMap<>();
        glossary.usesIn(target.text(), target.atoms(), target.language())
                .forEach(use -> uses.computeIfAbsent(use.term(), term -> new ArrayList<>())
                        .add(use));
        List<Finding> findings = new ArrayList<>();
        Set<Term> judged = new HashSet<>();
        for (TermMatch match : glossary.in(source.text(), source.atoms(), source.language())) {
            if (judged.add(match.term())) {
                judge(match, uses.getOrDefault(match.term(), List.of()), pair, findings);
            }
        }
        return findings;
    }

    private void judge(TermMatch match, List<TermUse> uses, CheckedPair pair, List<Finding> findings) {
        Term term = match.term();
        String written = pair.source().text().substring(match.start(), match.end());
        String wanted = term.writtenIn(pair.target().language()).getFirst();
        boolean accepted = false;
        for (TermUse use : uses) {
            String stands = pair.target().text().substring(use.start(), use.end());
            switch (use.kind()) {
                case FORBIDDEN ->
                    findings.add(Finding.of(id(), whenForbidden(term.level()), "forbidden", written, stands, wanted)
                            .inSource(match.start(), match.end())
                            .inTarget(use.start(), use.end())
                            .mendedBy(wanted));
                case ACCEPTED -> {
                    accepted = true;
                    otherThanPreferred(match, use, written, stands, wanted, findings);
                }
                case PREFERRED, KEPT -> accepted = true;
            }
        }
        boolean forbidden = uses.stream().anyMatch(use -> use.kind() == TermUse.Kind.FORBIDDEN);
        if (!accepted && !forbidden && !isLeftOpen(term, pair)) {
            findings.add(Finding.of(id(), whenMissing(term.level()), "missing", written, wanted)
                    .inSource(match.start(), match.end()));
        }
    }

    private void otherThanPreferred(
            TermMatch match, TermUse use, String written, String stands, String wanted, List<Finding> findings) {
        if (match.term().level() == Level.STRICT) {
            findings.add(Finding.of(id(), Severity.HINT, "accepted", written, stands, wanted)
                    .inSource(match.start(), match.end())
                    .inTarget(use.start(), use.end())
                    .mendedBy(wanted));
        }
    }

    /** Chinese words are short and mean much: that one does not become the English term says nothing if the team only hints. */
    private static boolean isLeftOpen(Term term, CheckedPair pair) {
        return term.level() == Level.HINT
                || (pair.target().language() == Language.ENGLISH
                        && term.language() == Language.ENGLISH
                        && term.level() != Level.STRICT);
    }

    private static Severity whenForbidden(Level level) {
        return switch (level) {
            case STRICT -> Severity.ERROR;
            case PREFERRED -> Severity.WARNING;
            case HINT -> Severity.HINT;
        };
    }

    private static Severity whenMissing(Level level) {
        return level == Level.STRICT ? Severity.WARNING : Severity.HINT;
    }
}
