package app.diglot.publishing.pages;

/** A page that only says something: not found, taken back, failed. */
public record MessagePage(Frame frame, String heading, String explanation) {}
