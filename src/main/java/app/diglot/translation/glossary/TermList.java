package app.diglot.translation.glossary;

import java.util.List;

/** What a file of terms held; the problems say why something is missing. Takers of a file with problems store nothing of it. */
public record TermList(List<Term> terms, List<TermProblem> problems) {

    public TermList {
        terms = List.copyOf(terms);
        problems = List.copyOf(problems);
    }
}
