package app.diglot.shared;

/**
 * A stretch of a text that is never broken by an edit, and that a translation keeps: from {@code start} up to {@code end}, in
 * UTF-16 code units.
 *
 * @param source the characters of the stretch
 */
public record Atom(int start, int end, Kind kind, String source) {

    /** What an atom is. */
    public enum Kind {
        /** With its delimiters. */
        FORMULA,
        /** A text macro or a brace that opens a group: <code>\emph{</code>. What it holds is translated. */
        OPENING,
        /** The brace that closes what {@link #OPENING} opened. */
        CLOSING,
        /** TeX for one character: <code>\%</code>, <code>~</code>, <code>--</code>, <code>\'e</code>, quotes. */
        CHARACTER,
        /** An address of the web or of mail, a DOI, an arXiv id. */
        ADDRESS,
        /** Between back ticks. */
        CODE,
        /** <code>\cite{…}</code>, <code>\ref{…}</code>, {@code [3, 7]}. */
        CITATION
    }

    public Atom {
        if (start < 0 || source.length() != end - start || source.isEmpty()) {
            throw new IllegalArgumentException("an atom has the characters of its stretch");
        }
    }

    public int length() {
        return end - start;
    }
}
