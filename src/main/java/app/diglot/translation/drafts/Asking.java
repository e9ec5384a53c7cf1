package app.diglot.translation.drafts;

import app.diglot.shared.Atoms;
import app.diglot.translation.SourceText;
import app.diglot.translation.approved.ApprovedPairs;
import app.diglot.translation.approved.Recalled;
import app.diglot.translation.checks.Finding;
import app.diglot.translation.findings.Findings;
import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.TermMatch;
import app.diglot.translation.terms.Terms;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Has one machine translate a text: checks its answer, asks once more where that has faults, and gives the better one. */
@Component
class Asking {

    private static final int EXAMPLES = 5;
    private static final String NOT_THE_SEGMENTS =
            "not one JSON object with each segment under its id, in order; backslashes in JSON are doubled";

    private final Findings findings;
    private final Terms terms;
    private final ApprovedPairs approved;

    Asking(Findings findings, Terms terms, ApprovedPairs approved) {
        this.findings = findings;
        this.terms = terms;
        this.approved = approved;
    }

    Proposal ask(DraftEngine engine, SourceText source) throws EngineFailed, InterruptedException {
        Glossary glossary = terms.glossary();
        JoinedSentences sentences = JoinedSentences.of(source.content(), source.language());
        DraftRequest request = request(source, sentences, glossary);
        Proposal first;
        try {
            first = ask(engine, source, sentences, request, glossary);
        } catch (EngineFailed e) {
            if (e.reason() != EngineFailed.Reason.UNREADABLE || !engine.heedsFaults()) {
                throw e;
            }
            return ask(engine, source, sentences, request.again(List.of(NOT_THE_SEGMENTS)), glossary);
        }
        if (first.isFaultless() || !engine.heedsFaults()) {
            return first;
        }
        try {
            Proposal second = ask(engine, source, sentences, request.again(first.faults()), glossary);
            return Stream.of(first, second).min(Proposal.BETTER_FIRST).orElseThrow();
        } catch (EngineFailed e) {
            if (first.isUnusable()) {
                throw e;
            }
            return first;
        }
    }

    private DraftRequest request(SourceText source, JoinedSentences sentences, Glossary glossary) {
        Recalled recalled = approved.recall(List.of(source)).getOrDefault(source, Recalled.NOTHING);
        return new DraftRequest(
                source.language(),
                source.key().field(),
                sentences.sentences(),
                glossary.in(source.content(), Atoms.of(source.content()), source.language()).stream()
                        .map(TermMatch::term)
                        .distinct()
                        .toList(),
                recalled.offers().stream().limit(EXAMPLES).toList(),
                List.of());
    }

    private Proposal ask(
            DraftEngine engine, SourceText source, JoinedSentences sentences, DraftRequest request, Glossary glossary)
            throws EngineFailed, InterruptedException {
        List<String> answer = engine.draft(request);
        String content = sentences.join(answer);
        List<Finding> found = findings.of(List.of(new Findings.Pair(source, content)), glossary, Map.of())
                .getOrDefault(source, List.of());
        return Proposal.of(content, found, request, answer);
    }
}
