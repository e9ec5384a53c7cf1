package app.diglot.library;

/** Who said under which licence a paper stands. */
public enum LicenceSource {
    ARXIV_FEED,
    ARXIV_OAI,
    BIBLIOGRAPHY,
    PERSON
}
