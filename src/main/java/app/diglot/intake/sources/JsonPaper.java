package app.diglot.intake.sources;

import app.diglot.shared.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the JSON formats share of a paper. */
abstract class JsonPaper implements JsonSource.Item {

    /** Markup that publishers leave in titles: {@code <i>E. coli</i>}, {@code <sub>2</sub>}. */
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:i|b|em|strong|sub|sup|scp|tt|span|p|jats:\\w+)(?:\\s[^<>]*)?/?>");

    final SourceReader reader;
    final List<String> authors = new ArrayList<>();
    String title = "";
    String abstractText = "";
    String language = "";
    String journal = "";
    String volume = "";
    String pages = "";
    String date = "";
    private @Nullable String doi;
    private @Nullable ArxivId arxivId;
    private boolean any;

    JsonPaper(SourceReader reader) {
        this.reader = reader;
    }

    /** Remembers that a field of a paper was there. */
    final void known() {
        any = true;
    }

    @Override
    public final boolean isAny() {
        return any;
    }

    final void doi(String written) {
        Doi.parse(written).ifPresent(found -> doi = found);
        marked(written);
    }

    /** Takes the arXiv id out of an address, a DOI or a text such as {@code arXiv:2312.03151 [cs]}; the first one counts. */
    final void marked(String written) {
        if (arxivId == null) {
            arxivId = ArxivIdsInText.firstMarked(written).orElse(null);
        }
    }

    final void arxivId(String written) {
        arxivId = ArxivId.parse(written).orElse(arxivId);
    }

    @Override
    public final void handOver(String place) {
        String shown = ArxivText.prose(MARKUP.matcher(title).replaceAll(""));
        reader.take(
                IncomingPaper.titled(shown)
                        .arxivId(arxivId)
                        .authors(authors)
                        .abstractText(
                                ArxivText.prose(MARKUP.matcher(abstractText).replaceAll("")))
                        .doi(doi)
                        .journalReference(new JournalReference(journal, volume, pages, date)
                                .reference()
                                .orElse(null))
                        .language(WrittenLanguage.of(shown, language))
                        .build(),
                place);
    }
}
