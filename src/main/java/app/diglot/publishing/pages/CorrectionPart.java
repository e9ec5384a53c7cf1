package app.diglot.publishing.pages;

import java.util.List;

/** A correction with its date, in the words of the editor. */
public record CorrectionPart(String day, List<Phrase> date, String words) {}
