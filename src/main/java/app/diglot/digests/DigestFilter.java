package app.diglot.digests;

import app.diglot.topics.TopicId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which digests a list shows; null where anything will do.
 *
 * @param from first day
 * @param to last day
 * @param text words of a paper's title, or of the topic's name; blank for all
 */
public record DigestFilter(
        @Nullable TopicId topic,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DigestState state,
        String text) {

    public static final DigestFilter ALL = new DigestFilter(null, null, null, null, "");

    private static final int LONGEST_TEXT = 200;

    public DigestFilter {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
