package app.diglot.publishing.pages;

import java.util.List;

/** The months in which digests stand. */
public record ArchivePage(Frame frame, List<Year> years) {

    public record Year(int year, List<Month> months) {}

    public record Month(String href, List<Phrase> name, List<Phrase> digests) {}
}
