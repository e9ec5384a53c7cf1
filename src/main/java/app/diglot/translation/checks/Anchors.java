package app.diglot.translation.checks;

import app.diglot.shared.Atom;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is the same in both texts: common words, formulas, numbers, names; each has a number. */
final class Anchors {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9]+");

    private final Lexicon lexicon = Lexicon.common();
    private final Map<String, Integer> literals = new HashMap<>();

    /** One set for each part of the text; parts are in order. */
    BitSet[] in(CheckedText text, List<Stretch> parts) {
        BitSet[] sets = new BitSet[parts.size()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new BitSet();
        }
        int[] partOf = partsByPlace(text.text().length(), parts);
        lexicon.in(text.prose(), text.language())
                .forEach(found -> found.meanings().forEach(entry -> set(sets, partOf[found.start()], entry)));
        text.atoms(Atom.Kind.FORMULA)
                .forEach(atom -> set(
                        sets,
                        partOf[atom.start()],
                        literal("$" + FormulaForm.of(atom.source()).form())));
        text.quantities().stream()
                .filter(Quantity::asks)
                .forEach(number -> set(
                        sets,
                        partOf[number.start()],
                        literal("#" + number.value().toPlainString())));
        LATIN.matcher(text.prose())
                .results()
                .forEach(word -> set(
                        sets,
                        partOf[word.start()],
                        literal(singular(word.group().toLowerCase(Locale.ROOT)))));
        return sets;
    }

    private static String singular(String word) {
        return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private int literal(String said) {
        return literals.computeIfAbsent(said, one -> lexicon.size() + literals.size());
    }

    /** Words of the common lexicon have other words beside those it knows; what is literal hardly has. */
    boolean isLiteral(int anchor) {
        return anchor >= lexicon.size();
    }

    private static void set(BitSet[] sets, int part, int anchor) {
        if (part >= 0) {
            sets[part].set(anchor);
        }
    }

    private static int[] partsByPlace(int length, List<Stretch> parts) {
        int[] partOf = new int[length + 1];
        Arrays.fill(partOf, -1);
        for (int i = 0; i < parts.size(); i++) {
            Arrays.fill(partOf, parts.get(i).start(), parts.get(i).end(), i);
        }
        return partOf;
    }
}
