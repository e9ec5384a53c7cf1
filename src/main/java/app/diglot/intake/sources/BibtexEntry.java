package app.diglot.intake.sources;

import app.diglot.shared.ArxivId;
import app.diglot.shared.TexPlain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.Value;

/** What an entry tells of its paper. */
final class BibtexEntry {

    private final BibTeXEntry entry;
    private final SourceReader reader;

    BibtexEntry(BibTeXEntry entry, SourceReader reader) {
        this.entry = entry;
        this.reader = reader;
    }

    IncomingPaper paper() {
        String title = text("title");
        List<String> authors = new ArrayList<>();
        BibtexNames.read(raw("author")).forEach(name -> reader.addAuthor(authors, name));
        return IncomingPaper.titled(title)
                .arxivId(arxivId().orElse(null))
                .authors(authors)
                .abstractText(text("abstract"))
                .comment(first("comments", "comment", "note"))
                .categories(categories())
                .doi(Stream.of("doi", "url", "ee")
                        .flatMap(field -> Doi.parse(address(field)).stream())
                        .findFirst()
                        .orElse(null))
                .journalReference(journal().reference().orElse(null))
                .language(WrittenLanguage.of(title, first("langid", "language")))
                .build();
    }

    /** From {@code eprint}, as arXiv exports it, from the DOI, the address, or the "journal" that Google Scholar makes of it. */
    private Optional<ArxivId> arxivId() {
        return Stream.concat(
                        Stream.of(
                                        address("eprint"),
                                        address("arxivid"),
                                        address("doi"),
                                        address("url"),
                                        address("ee"),
                                        corr())
                                .flatMap(written -> ArxivId.parse(written).stream()),
                        Stream.of("journal", "journaltitle", "volume", "note", "howpublished", "number")
                                .flatMap(field -> ArxivIdsInText.firstMarked(address(field)).stream()))
                .findFirst();
    }

    /** DBLP: {@code journal={CoRR}, volume={abs/2312.03151}}. */
    private String corr() {
        String volume = address("volume");
        return volume.startsWith("abs/") ? volume.substring("abs/".length()) : "";
    }

    /** {@code primaryClass={cs.CL}}, of arXiv's own entries. */
    private List<String> categories() {
        boolean isOther =
                !raw("archiveprefix").isBlank() && !raw("archiveprefix").equalsIgnoreCase("arxiv");
        return isOther
                ? List.of()
                : Categories.listed(first("primaryclass", "eprintclass")).categories();
    }

    private JournalReference journal() {
        return new JournalReference(
                first("journal", "journaltitle", "booktitle"), text("volume"), text("pages"), first("year", "date"));
    }

    private String first(String... fields) {
        return Stream.of(fields)
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String text(String field) {
        return ArxivText.collapsed(reader.withinLimit(TexPlain.read(reader.withinLimit(raw(field)))));
    }

    /** An address or an id, in which exporters escape what TeX would take for a macro. */
    private String address(String field) {
        return raw(field).replace("\\", "").strip();
    }

    private String raw(String field) {
        Value found = entry.getField(new Key(field));
        return found == null ? "" : found.toUserString();
    }
}
