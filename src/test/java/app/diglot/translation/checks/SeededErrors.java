package app.diglot.translation.checks;

import app.diglot.shared.Atom;
import app.diglot.shared.Language;
import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.TermMatch;
import app.diglot.translation.glossary.TermUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts one error into a translation: what checks must find. The same seed makes the same error. */
final class SeededErrors {

    enum Kind {
        FORMULA_DROPPED,
        FORMULA_ALTERED,
        FORMULAS_SWAPPED,
        NUMBER_CHANGED,
        YI_FOR_MILLION,
        ADDRESS_CUT,
        FORBIDDEN_TERM,
        HALF_WIDTH_COMMA,
        BRACKET_LOST,
        SENTENCE_DROPPED
    }

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_.,-])\\d+(?:\\.\\d+)?(?![A-Za-z0-9_.-])");
    private static final Pattern WAN = Pattern.compile("百万|(?<=\\d )万(?!亿)|(?<=\\d)万(?!亿)");
    private static final Pattern COMMA = Pattern.compile("，");
    private static final Pattern BRACKET = Pattern.compile("[（）()《》「」“”\\[\\]]");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？]{6,}[。！？]");
    private static final Pattern ALTERABLE = Pattern.compile("(?<![\\\\A-Za-z])[A-Za-z](?![A-Za-z])|\\d");

    private final Random random;
    private final Glossary glossary;

    SeededErrors(long seed, Glossary glossary) {
        this.random = new Random(seed);
        this.glossary = glossary;
    }

    /** The translation with the error; empty where there is nothing to put it. */
    Optional<String> in(CorpusPairs.Pair pair, Kind kind) {
        CheckedText target = CheckedText.of(pair.chinese(), Language.CHINESE);
        return switch (kind) {
            case FORMULA_DROPPED -> one(formulas(target)).map(atom -> without(target, atom.start(), atom.end()));
            case FORMULA_ALTERED -> one(formulas(target)).flatMap(atom -> altered(target, atom));
            case FORMULAS_SWAPPED -> swapped(target);
            case NUMBER_CHANGED ->
                one(matches(NUMBER, target)).map(found -> replaced(target, found, changed(found.group())));
            case YI_FOR_MILLION -> one(matches(WAN, target)).map(found -> replaced(target, found, "亿"));
            case ADDRESS_CUT ->
                one(addresses(target))
                        .map(atom -> without(target, atom.end() - Math.min(4, atom.length() / 3), atom.end()));
            case FORBIDDEN_TERM -> forbidden(pair, target);
            case HALF_WIDTH_COMMA -> one(matches(COMMA, target)).map(found -> replaced(target, found, ","));
            case BRACKET_LOST -> one(matches(BRACKET, target)).map(found -> replaced(target, found, ""));
            case SENTENCE_DROPPED -> sentenceDropped(target);
        };
    }

    private <T> Optional<T> one(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
    }

    private static List<Atom> formulas(CheckedText text) {
        return text.atoms(Atom.Kind.FORMULA).toList();
    }

    private static List<Atom> addresses(CheckedText text) {
        return text.atoms(Atom.Kind.ADDRESS).filter(atom -> atom.length() > 8).toList();
    }

    private static List<MatchResult> matches(Pattern pattern, CheckedText text) {
        return pattern.matcher(text.prose()).results().toList();
    }

    private static String without(CheckedText text, int start, int end) {
        return text.text().substring(0, start) + text.text().substring(end);
    }

    private static String replaced(CheckedText text, MatchResult found, String by) {
        return text.text().substring(0, found.start()) + by + text.text().substring(found.end());
    }

    private String changed(String number) {
        int at = random.nextInt(number.length());
        while (number.charAt(at) == '.') {
            at = random.nextInt(number.length());
        }
        int digit = (number.charAt(at) - '0' + 1 + random.nextInt(8)) % 10;
        String changed = number.substring(0, at) + digit + number.substring(at + 1);
        return new BigDecimal(changed).compareTo(new BigDecimal(number)) == 0 ? number + "7" : changed;
    }

    private Optional<String> altered(CheckedText target, Atom atom) {
        List<MatchResult> places = ALTERABLE.matcher(atom.source()).results().toList();
        return one(places).map(found -> {
            char c = found.group().charAt(0);
            char other = Character.isDigit(c)
                    ? (char) ('0' + (c - '0' + 1 + random.nextInt(8)) % 10)
                    : (char) ((c >= 'a' ? 'a' : 'A') + (Character.toLowerCase(c) - 'a' + 1 + random.nextInt(24)) % 26);
            int at = atom.start() + found.start();
            return target.text().substring(0, at) + other + target.text().substring(at + 1);
        });
    }

    private Optional<String> swapped(CheckedText target) {
        List<Atom> formulas = formulas(target);
        List<Atom[]> pairs = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            for (int j = i + 1; j < formulas.size(); j++) {
                if (!FormulaForm.of(formulas.get(i).source())
                        .equals(FormulaForm.of(formulas.get(j).source()))) {
                    pairs.add(new Atom[] {formulas.get(i), formulas.get(j)});
                }
            }
        }
        String text = target.text();
        return one(pairs)
                .map(pair -> text.substring(0, pair[0].start())
                        + pair[1].source()
                        + text.substring(pair[0].end(), pair[1].start())
                        + pair[0].source()
                        + text.substring(pair[1].end()));
    }

    private Optional<String> forbidden(CorpusPairs.Pair pair, CheckedText target) {
        CheckedText source = CheckedText.of(pair.english(), Language.ENGLISH);
        List<Term> asked = glossary.in(source.text(), source.atoms(), Language.ENGLISH).stream()
                .map(TermMatch::term)
                .filter(term -> !term.forbidden().isEmpty())
                .distinct()
                .toList();
        List<TermUse> uses = glossary.usesIn(target.text(), target.atoms(), Language.CHINESE).stream()
                .filter(use -> asked.contains(use.term()) && use.kind() != TermUse.Kind.FORBIDDEN)
                .toList();
        return one(uses)
                .map(use -> target.text().substring(0, use.start())
                        + use.term().forbidden().getFirst()
                        + target.text().substring(use.end()));
    }

    private Optional<String> sentenceDropped(CheckedText target) {
        List<MatchResult> sentences = matches(SENTENCE, target);
        return sentences.size() < 2 ? Optional.empty() : one(sentences).map(found -> replaced(target, found, ""));
    }
}
