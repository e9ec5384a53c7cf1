package app.diglot.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the {@link Atom}s of a text, by the same reading of TeX with which it is shown. */
public final class Atoms {

    private static final Pattern IN_WORDS = Pattern.compile("(?<code>`[^`\\n]{1,300}`)"
            + "|(?<citation>\\\\(?:cite[a-z]{0,8}|ref|eqref|cref|autoref|label)\\*?(?:\\[[^\\]\\n]{0,80}\\]){0,2}\\{[^{}\\n]{1,300}\\}"
            + "|\\[\\d{1,4}(?:\\s?[,\\u2013-]\\s?\\d{1,4}){0,30}\\])"
            + "|(?<address>(?i:arXiv:)(?:\\d{4}\\.\\d{4,5}|[a-z-]{2,12}(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d{1,3})?"
            + "|\\b10\\.\\d{4,9}/[A-Za-z0-9._;()/:-]{1,200}[A-Za-z0-9]"
            + "|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{2,63}){1,6})");

    private final String text;
    private final List<Atom> atoms = new ArrayList<>();

    private Atoms(String text) {
        this.text = text;
    }

    /** In their order; none overlaps another. */
    public static List<Atom> of(String text) {
        Atoms found = new Atoms(text);
        found.read();
        found.atoms.sort(Comparator.comparingInt(Atom::start));
        return List.copyOf(found.atoms);
    }

    private void read() {
        int at = 0;
        int open = 0;
        for (Piece piece : TexText.read(text, formula -> "")) {
            if (piece.start() > at) {
                open += tag(at, piece.start(), open);
            }
            at = Math.max(at, piece.start());
            if (piece.end() > at) {
                take(piece, at);
                at = piece.end();
            }
        }
        if (at < text.length()) {
            tag(at, text.length(), open);
        }
    }

    /** What is not shown itself: macros and braces. Gives by how much more is open now. */
    private int tag(int from, int to, int open) {
        boolean closes = open > 0 && text.charAt(from) == '}';
        add(from, to, closes ? Atom.Kind.CLOSING : Atom.Kind.OPENING);
        return closes ? -1 : 1;
    }

    private void take(Piece piece, int from) {
        switch (piece) {
            case Piece.Words words -> words(from, words.end());
            case Piece.Whole whole -> whole(from, whole.end());
            case Piece.Tag tag -> {
                // it has no width: what it is made of stands between the pieces
            }
        }
    }

    private void whole(int from, int to) {
        if (isLinkedText(from, to)) {
            words(from, to);
        } else if (Formula.at(text, from).filter(formula -> formula.end() == to).isPresent()) {
            add(from, to, Atom.Kind.FORMULA);
        } else {
            boolean address = WebAddress.endOfBare(text, from, to) == to || text.startsWith("\\url{", from);
            add(from, to, address ? Atom.Kind.ADDRESS : Atom.Kind.CHARACTER);
        }
    }

    /** The second argument of {@code \href}, which is shown as a whole and yet made of words. */
    private boolean isLinkedText(int from, int to) {
        return from > 0
                && text.charAt(from - 1) == '{'
                && to < text.length()
                && text.charAt(to) == '}'
                && !atoms.isEmpty()
                && atoms.getLast().source().startsWith("\\href{");
    }

    private void words(int from, int to) {
        Matcher matcher = IN_WORDS.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            Atom.Kind kind = matcher.group("code") != null
                    ? Atom.Kind.CODE
                    : matcher.group("citation") != null ? Atom.Kind.CITATION : Atom.Kind.ADDRESS;
            add(matcher.start(), matcher.end(), kind);
        }
    }

    private void add(int from, int to, Atom.Kind kind) {
        atoms.add(new Atom(from, to, kind, text.substring(from, to)));
    }
}
