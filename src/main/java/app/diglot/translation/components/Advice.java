package app.diglot.translation.components;

import app.diglot.accounts.People;
import app.diglot.shared.Atoms;
import app.diglot.shared.PersonId;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextPair;
import app.diglot.translation.approved.ApprovedPairs;
import app.diglot.translation.approved.Offer;
import app.diglot.translation.approved.Recalled;
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
    private final ApprovedPairs approved;
    private final People people;

    Advice(Findings findings, Terms terms, ApprovedPairs approved, People people) {
        this.findings = findings;
        this.terms = terms;
        this.approved = approved;
        this.people = people;
    }

    /** What is said of one text. */
    record Said(List<Finding> findings, List<TermHint> terms) {}

    /** Of each of the texts; a few statements whatever the number. */
    Map<SourceText, Said> on(Collection<TextPair> pairs) {
        Glossary glossary = terms.glossary();
        Map<SourceText, List<Finding>> found = findings.of(
                pairs.stream().map(Advice::pair).toList(),
                glossary,
                approved.earlier(pairs.stream().map(TextPair::source).toList()));
        Map<SourceText, Said> said = new HashMap<>();
        for (TextPair pair : pairs) {
            said.put(pair.source(), new Said(found.getOrDefault(pair.source(), List.of()), hints(pair, glossary)));
        }
        return said;
    }

    /** What the memory has for a text, and the names of those who approved it. */
    record Memories(Recalled recalled, Map<PersonId, String> names) {}

    /** What the memory has for each of the texts; a few statements whatever the number. */
    Map<SourceText, Memories> recall(Collection<SourceText> sources) {
        Map<SourceText, Recalled> recalled = approved.recall(sources);
        Map<PersonId, String> names = people.names(recalled.values().stream()
                .flatMap(each -> each.offers().stream().map(Offer::approvedBy))
                .distinct()
                .toList());
        return recalled.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Memories(entry.getValue(), names)));
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
