package app.diglot.translation.interchange;

import app.diglot.shared.Language;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.Term.Kept;
import app.diglot.translation.interchange.ConceptTerm.Kind;
import app.diglot.translation.interchange.ConceptTerm.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a TBX file says of one thing: its names in several languages.
 *
 * @param id empty where it has none
 * @param terms in the order of the file
 * @param note for translators, or else the definition; empty where there is neither
 */
public record Concept(String id, List<ConceptTerm> terms, String note, Kept keep, Level level) {

    public Concept {
        terms = List.copyOf(terms);
    }

    /**
     * A term of ours for each English name, with the Chinese ones as translations; the other way round where the file has
     * Chinese first. None where one of the languages is missing, unless the term is kept as it is.
     *
     * @throws IllegalArgumentException where a name is longer than a term, or wanted and forbidden at once
     */
    public List<Term> glossaryTerms() {
        Optional<Language> language = terms.stream()
                .flatMap(term -> LanguageTag.language(term.language()).stream())
                .findFirst();
        return language.map(this::glossaryTerms).orElse(List.of());
    }

    private List<Term> glossaryTerms(Language language) {
        List<String> translations = texts(language.other(), term -> term.status() != Status.FORBIDDEN);
        if (translations.isEmpty() && keep == Kept.TRANSLATED) {
            return List.of();
        }
        List<String> forbidden = texts(language.other(), term -> term.status() == Status.FORBIDDEN);
        List<String> abbreviations = texts(language, term -> term.kind() == Kind.ABBREVIATION && isWanted(term));
        List<String> full = texts(language, term -> term.kind() == Kind.FULL && isWanted(term));
        List<String> sources = full.isEmpty() ? abbreviations : full;
        String abbreviation = full.isEmpty() || abbreviations.isEmpty() ? "" : abbreviations.getFirst();
        return IntStream.range(0, sources.size())
                .mapToObj(i -> new Term(
                        language,
                        sources.get(i),
                        translations,
                        forbidden,
                        i == 0 ? abbreviation : "",
                        keep,
                        level,
                        note))
                .toList();
    }

    private static boolean isWanted(ConceptTerm term) {
        return term.status() != Status.FORBIDDEN;
    }

    /** The preferred ones first. */
    private List<String> texts(Language language, Predicate<ConceptTerm> wanted) {
        Stream<ConceptTerm> found = terms.stream()
                .filter(term -> LanguageTag.language(term.language()).equals(Optional.of(language)))
                .filter(wanted);
        return found.sorted(Comparator.comparing(ConceptTerm::status))
                .map(ConceptTerm::text)
                .distinct()
                .toList();
    }
}
