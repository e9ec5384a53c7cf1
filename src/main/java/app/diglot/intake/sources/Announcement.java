package app.diglot.intake.sources;

/**
 * How arXiv announced a paper in a category.
 *
 * @see <a href="https://info.arxiv.org/help/rss_specifications.html">arXiv: RSS specifications, announce_type</a>
 */
public enum Announcement {
    /** Its first version, under this category. */
    NEW,
    /** Its first version, listed here beside its own category. */
    CROSS_LISTED,
    /** A later version, under this category. */
    REPLACED,
    /** A later version, listed here beside its own category. */
    REPLACED_CROSS_LISTED,
    /** The source does not tell: the API and OAI-PMH. */
    UNTOLD;

    /** Whether a later version was announced, of which listing mails give no abstract. */
    boolean isReplacement() {
        return this == REPLACED || this == REPLACED_CROSS_LISTED;
    }
}
