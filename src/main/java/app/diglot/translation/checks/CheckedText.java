package app.diglot.translation.checks;

import app.diglot.shared.Atom;
import app.diglot.shared.Atoms;
import app.diglot.shared.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One side of a pair, read once for all checks. */
public final class CheckedText {

    /** Stands for each character of an atom in {@link #prose}: a character that is no letter, digit or punctuation. */
    static final char HIDDEN = '\ufffc';

    private final String text;
    private final Language language;
    private final List<Atom> atoms;
    private final String prose;
    /** Read when first asked for: several checks need them, and one check alone may not. */
    private @Nullable List<Quantity> quantities;

    private CheckedText(String text, Language language) {
        this.text = text;
        this.language = language;
        this.atoms = Atoms.of(text);
        this.prose = proseOf(text, atoms);
    }

    public static CheckedText of(String text, Language language) {
        return new CheckedText(text, language);
    }

    private static String proseOf(String text, List<Atom> atoms) {
        char[] prose = text.toCharArray();
        for (Atom atom : atoms) {
            char shown = atom.source().equals("~") ? ' ' : HIDDEN;
            Arrays.fill(prose, atom.start(), atom.end(), shown);
        }
        return new String(prose);
    }

    public String text() {
        return text;
    }

    public Language language() {
        return language;
    }

    public boolean isChinese() {
        return language == Language.CHINESE;
    }

    public List<Atom> atoms() {
        return atoms;
    }

    public Stream<Atom> atoms(Atom.Kind kind) {
        return atoms.stream().filter(atom -> atom.kind() == kind);
    }

    /** The text with each character of an atom hidden; places are those of the text. */
    public String prose() {
        return prose;
    }

    List<Quantity> quantities() {
        List<Quantity> read = quantities;
        if (read == null) {
            read = List.copyOf(Quantities.of(this));
            quantities = read;
        }
        return read;
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
