package app.diglot.library;

/** A later version of a paper came in; its title, abstract and comment are that version's now. */
public record PaperReplaced(PaperId paper, int before, int now) {}
