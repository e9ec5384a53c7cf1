package app.diglot.translation.drafts;

import app.diglot.shared.Atoms;
import app.diglot.translation.AlreadyTranslated;
import app.diglot.translation.SourceText;
import app.diglot.translation.Translation;
import app.diglot.translation.Translations;
import app.diglot.translation.approved.ApprovedPairs;
import app.diglot.translation.approved.Recalled;
import app.diglot.translation.checks.Finding;
import app.diglot.translation.findings.Findings;
import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.TermMatch;
import app.diglot.translation.terms.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Has a machine translate a text. The answer is checked before anyone sees it; one with faults is asked for again once, and the better
 * one becomes the draft, unless it is no translation at all.
 */
@Service
@EnableConfigurationProperties(ChatSettings.class)
public class Drafts {

    private static final int AT_ONCE = 2;
    private static final int EXAMPLES = 5;
    private static final String NOT_THE_SEGMENTS =
            "not one JSON object with each segment under its id, in order; backslashes in JSON are doubled";

    private final DraftEngine engine;
    private final Translations translations;
    private final Findings findings;
    private final Terms terms;
    private final ApprovedPairs approved;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Drafts(DraftEngine engine, Translations translations, Findings findings, Terms terms, ApprovedPairs approved) {
        this.engine = engine;
        this.translations = translations;
        this.findings = findings;
        this.terms = terms;
        this.approved = approved;
    }

    /** Whether the installation has a machine. */
    @PreAuthorize("hasRole('TRANSLATOR')")
    public boolean areSetUp() {
        return engine.isSetUp();
    }

    /** Takes as long as the machine does; waits for its turn where others are asking. */
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Outcome draft(SourceText source) throws InterruptedException {
        turns.acquire();
        try {
            return store(source, proposal(source));
        } catch (EngineFailed e) {
            return new Outcome.Failed(engine.name(), e.reason().name().toLowerCase(Locale.ROOT));
        } finally {
            turns.release();
        }
    }

    private Proposal proposal(SourceText source) throws EngineFailed, InterruptedException {
        Glossary glossary = terms.glossary();
        JoinedSentences sentences = JoinedSentences.of(source.content(), source.language());
        DraftRequest request = request(source, sentences, glossary);
        Proposal first;
        try {
            first = ask(source, sentences, request, glossary);
        } catch (EngineFailed e) {
            if (e.reason() != EngineFailed.Reason.UNREADABLE) {
                throw e;
            }
            return ask(source, sentences, request.again(List.of(NOT_THE_SEGMENTS)), glossary);
        }
        if (first.isFaultless()) {
            return first;
        }
        try {
            Proposal second = ask(source, sentences, request.again(first.faults()), glossary);
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

    private Proposal ask(SourceText source, JoinedSentences sentences, DraftRequest request, Glossary glossary)
            throws EngineFailed, InterruptedException {
        List<String> answer = engine.draft(request);
        String content = sentences.join(answer);
        List<Finding> found = findings.of(List.of(new Findings.Pair(source, content)), glossary, Map.of())
                .getOrDefault(source, List.of());
        return Proposal.of(content, found, request, answer);
    }

    private Outcome store(SourceText source, Proposal proposal) {
        if (proposal.isUnusable()) {
            return new Outcome.Unusable(engine.name());
        }
        try {
            translations.draft(source, proposal.content(), engine.name());
        } catch (AlreadyTranslated e) {
            return new Outcome.Overtaken();
        }
        Translation stored = translations.pair(source).translation();
        return stored == null
                ? new Outcome.Overtaken()
                : new Outcome.Drafted(stored.content(), stored.version(), engine.name(), proposal.warnings());
    }
}
