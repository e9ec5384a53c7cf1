package app.diglot.translation.components;

import app.diglot.shared.Atoms;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextPair;
import app.diglot.translation.checks.Finding;
import app.diglot.translation.findings.Findings;
import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.TermMatch;
import app.diglot.translation.glossary.TermUse;
import app.diglot.translation.terms.Terms;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is said beside texts while they are translated: what the checks find, and the team's terms. */
@Component
class Advice {

    private final Findings findings;
    private final Terms terms;

    Advice(Findings findings, Terms terms) {
        this.findings = findings;
        this.terms = terms;
    }

    /** What is said of one text. */
    record Said(List<Finding> findings, List<TermHint> terms) {}

    /** Of each of the texts; two statements whatever the number. */
    Map<SourceText, Said> on(Collection<TextPair> pairs) {
        Glossary glossary = terms.glossary();
        Map<SourceText, List<Finding>> found =
                findings.of(pairs.stream().map(Advice::pair).toList(), glossary);
        Map<SourceText, Said> said = new HashMap<>();
        for (TextPair pair : pairs) {
            said.put(pair.source(), new Said(found.getOrDefault(pair.source(), List.of()), hints(pair, glossary)));
        }
        return said;
    }

    void dismiss(TextPair pair, Finding finding) {
        findings.dismiss(pair(pair), finding, "");
    }

    void restore(TextPair pair, Finding finding) {
        findings.restore(pair(pair), finding);
    }

    private static List<TermHint> hints(TextPair pair, Glossary glossary) {
        SourceText source = pair.source();
        Set<Term> used = glossary.usesIn(pair.content(), Atoms.of(pair.content()), source.target()).stream()
                .filter(use -> use.kind() != TermUse.Kind.FORBIDDEN)
                .map(TermUse::term)
                .collect(Collectors.toSet());
        return glossary.in(source.content(), Atoms.of(source.content()), source.language()).stream()
                .map(TermMatch::term)
                .distinct()
                .map(term -> new TermHint(term, used.contains(term)))
                .toList();
    }

    private static Findings.Pair pair(TextPair pair) {
        return new Findings.Pair(pair.source(), pair.content());
    }
}
