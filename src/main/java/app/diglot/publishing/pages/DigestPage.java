package app.diglot.publishing.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published digest.
 *
 * @param day in ISO form, for machines
 * @param attribution where its texts were taken from
 */
public record DigestPage(
        Frame frame,
        List<Phrase> topic,
        String day,
        List<Phrase> date,
        boolean demo,
        @Nullable String attribution,
        List<Row> introduction,
        List<EntryPart> entries,
        List<CorrectionPart> corrections,
        String publishedAt,
        List<Phrase> published,
        int number,
        @Nullable Link previous,
        @Nullable Link next,
        String correct) {

    public boolean isPair() {
        return frame.words().languages().size() > 1;
    }
}
