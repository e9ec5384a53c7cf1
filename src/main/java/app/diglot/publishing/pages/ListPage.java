package app.diglot.publishing.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of digests: the latest, those of a topic, those of a month. */
public record ListPage(
        Frame frame,
        @Nullable List<Phrase> heading,
        List<ListedPart> digests,
        @Nullable Link earlier,
        @Nullable Link later) {}
