package app.diglot.translation.checks;

import app.diglot.shared.Atom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the numbers of a text, in prose and in formulas that are nothing but a number. */
final class Quantities {

    private Quantities() {}

    /** By their place. Those of one stretch read in several ways share it: 90 年代 is 90 and 1990. */
    static List<Quantity> of(CheckedText text) {
        List<Quantity> quantities = new ArrayList<>();
        String readable = readable(text);
        DigitNumbers.read(readable, quantities);
        ChineseNumbers.read(readable, quantities);
        EnglishNumbers.read(readable, quantities);
        quantities.sort(Comparator.comparingInt(Quantity::start));
        return quantities;
    }

    /** The prose, and the lone numbers of formulas with blanks for their TeX. */
    private static String readable(CheckedText text) {
        StringBuilder readable = new StringBuilder(text.prose());
        for (Atom atom : text.atoms()) {
            String shown = null;
            if (atom.kind() == Atom.Kind.FORMULA
                    && FormulaForm.of(atom.source()).isNumber()) {
                shown = FormulaForm.plainNumber(atom.source());
            } else if (atom.source().equals("\\%")) {
                shown = " %";
            } else if (atom.source().equals("--")) {
                shown = " -";
            }
            if (shown != null && shown.length() == atom.length()) {
                readable.replace(atom.start(), atom.end(), shown);
            }
        }
        return readable.toString();
    }
}
