package app.diglot.translation.glossary;

import app.diglot.shared.Atom;
import app.diglot.shared.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The terms of a team, ready to be found in texts. Never changes; made anew when a term does. */
public final class Glossary {

    /** How a term may stand in a text. */
    private record Wording(Term term, TermUse.Kind kind) {}

    private final List<Term> terms;
    private final Map<Language, Phrases<Term>> sources = new EnumMap<>(Language.class);
    private final Map<Language, Phrases<Wording>> wordings = new EnumMap<>(Language.class);

    private Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        for (Language language : Language.values()) {
            sources.put(language, sourcesIn(language));
            wordings.put(language, wordingsIn(language));
        }
    }

    public static Glossary of(List<Term> terms) {
        return new Glossary(terms);
    }

    public static Glossary empty() {
        return new Glossary(List.of());
    }

    public List<Term> terms() {
        return terms;
    }

    private Phrases<Term> sourcesIn(Language language) {
        Phrases.Builder<Term> phrases = new Phrases.Builder<>();
        for (Term term : terms) {
            term.writtenIn(language).forEach(phrase -> phrases.addInflected(phrase, term));
            if (!term.abbreviation().isEmpty()) {
                phrases.addInflected(term.abbreviation(), term);
            }
        }
        return phrases.build();
    }

    private Phrases<Wording> wordingsIn(Language language) {
        Phrases.Builder<Wording> phrases = new Phrases.Builder<>();
        for (Term term : terms) {
            List<String> accepted = term.writtenIn(language);
            phrases.addInflected(accepted.getFirst(), new Wording(term, TermUse.Kind.PREFERRED));
            accepted.stream()
                    .skip(1)
                    .forEach(phrase -> phrases.addInflected(phrase, new Wording(term, TermUse.Kind.ACCEPTED)));
            if (!term.abbreviation().isEmpty()) {
                phrases.addInflected(term.abbreviation(), new Wording(term, TermUse.Kind.KEPT));
            }
            if (term.isKept()) {
                phrases.addInflected(term.source(), new Wording(term, TermUse.Kind.KEPT));
            }
            if (language != term.language()) {
                term.forbidden()
                        .forEach(phrase -> phrases.addInflected(phrase, new Wording(term, TermUse.Kind.FORBIDDEN)));
            }
        }
        return phrases.build();
    }

    /** The terms of a source text: the longest ones, none inside an atom. */
    public List<TermMatch> in(String text, List<Atom> atoms, Language language) {
        List<TermMatch> matches = new ArrayList<>();
        Outside outside = new Outside(atoms);
        int taken = 0;
        for (Phrases.Found<Term> found : phrases(sources, language).all(text)) {
            if (found.start() < taken || !outside.holds(found.start(), found.end())) {
                continue;
            }
            List<Term> meant = found.meanings().stream()
                    .filter(term -> isWrittenAs(term, text.substring(found.start(), found.end())))
                    .toList();
            meant.forEach(term -> matches.add(new TermMatch(term, found.start(), found.end())));
            taken = meant.isEmpty() ? taken : found.end();
        }
        return matches;
    }

    /** {@code AI} is a term and {@code ai} a word: short abbreviations are found as they are written only. */
    private static boolean isWrittenAs(Term term, String written) {
        String abbreviation = term.abbreviation().isEmpty() ? term.source() : term.abbreviation();
        boolean capitals = abbreviation.length() <= 4 && abbreviation.chars().allMatch(Character::isUpperCase);
        return !capitals || !written.equalsIgnoreCase(abbreviation) || written.equals(abbreviation);
    }

    /** What stands for terms in a translation; a forbidden wording inside a longer accepted one is none. */
    public List<TermUse> usesIn(String text, List<Atom> atoms, Language language) {
        List<TermUse> uses = new ArrayList<>();
        Outside outside = new Outside(atoms);
        int accepted = 0;
        for (Phrases.Found<Wording> found : phrases(wordings, language).all(text)) {
            if (!outside.holds(found.start(), found.end())) {
                continue;
            }
            for (Wording wording : byWorth(found.meanings())) {
                boolean forbidden = wording.kind() == TermUse.Kind.FORBIDDEN;
                if (!forbidden || found.end() > accepted) {
                    uses.add(new TermUse(wording.term(), wording.kind(), found.start(), found.end()));
                }
            }
            if (found.meanings().stream().anyMatch(wording -> wording.kind() != TermUse.Kind.FORBIDDEN)) {
                accepted = Math.max(accepted, found.end());
            }
        }
        return uses;
    }

    private static List<Wording> byWorth(List<Wording> wordings) {
        return wordings.size() == 1
                ? wordings
                : wordings.stream().sorted(Comparator.comparing(Wording::kind)).toList();
    }

    private static <T> Phrases<T> phrases(Map<Language, Phrases<T>> byLanguage, Language language) {
        Phrases<T> phrases = byLanguage.get(language);
        if (phrases == null) {
            throw new IllegalStateException("each language has its phrases");
        }
        return phrases;
    }

    /** Walks beside the text: what is asked later stands no further left. */
    private static final class Outside {
        private final List<Atom> atoms;
        private int next;

        Outside(List<Atom> atoms) {
            this.atoms = atoms;
        }

        boolean holds(int start, int end) {
            while (next < atoms.size() && atoms.get(next).end() <= start) {
                next++;
            }
            for (int i = next; i < atoms.size() && atoms.get(i).start() < end; i++) {
                // A tie between two words is a blank: Markov~chain.
                if (!atoms.get(i).source().equals("~")) {
                    return false;
                }
            }
            return true;
        }
    }
}
