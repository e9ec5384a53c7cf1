package app.diglot.translation.drafts;

import app.diglot.shared.Language;
import app.diglot.translation.approved.Offer;
import app.diglot.translation.glossary.Term;
import java.util.List;

/**
 * What a machine is to translate.
 *
 * @param language of the sentences; they are translated into the other
 * @param field what they are: {@code title}, {@code abstract}, {@code note}
 * @param sentences in their order
 * @param terms that stand in them
 * @param examples approved translations of sentences like them
 * @param faults what was wrong with the answer before; empty at first
 */
public record DraftRequest(
        Language language,
        String field,
        List<String> sentences,
        List<Term> terms,
        List<Offer> examples,
        List<String> faults) {

    public DraftRequest {
        sentences = List.copyOf(sentences);
        terms = List.copyOf(terms);
        examples = List.copyOf(examples);
        faults = List.copyOf(faults);
    }

    DraftRequest again(List<String> found) {
        return new DraftRequest(language, field, sentences, terms, examples, found);
    }
}
