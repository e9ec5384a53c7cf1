package app.diglot.blog;

/** What became of a file that was to be read as a post. */
public sealed interface Reading permits ReadPost, Refusal, LooksLikeGbk {}
