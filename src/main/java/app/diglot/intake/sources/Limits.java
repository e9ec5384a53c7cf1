package app.diglot.intake.sources;

/**
 * How much one source may bring, the same for all formats. arXiv's longest, of 34,025 papers seen: title 216, abstract 2,776
 * characters, 574 authors.
 *
 * @param bytes of the whole, after decompression
 * @param papers in one answer
 * @param characters of one field
 * @param authors of one paper
 */
public record Limits(long bytes, int papers, int characters, int authors) {

    /** For what comes from a server. */
    public static final Limits ANSWER = new Limits(64L << 20, 30_000, 20_000, 5_000);

    /** For what a person pastes or uploads. */
    public static final Limits PASTED = new Limits(20L << 20, 5_000, 20_000, 5_000);

    private static final int LONGEST_NAME_IN_A_LIST = 40;

    /** In a list of all authors in one text. */
    int charactersOfAuthors() {
        return Math.max(characters, authors * LONGEST_NAME_IN_A_LIST);
    }
}
