package app.diglot.digests;

import app.diglot.annotation.Anchor;
import app.diglot.annotation.AnnotationId;
import app.diglot.annotation.Stretch;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A digest with all that readers are to see of it, as it stands at the desk: what publishing freezes.
 *
 * @param entries in their order
 */
public record Manuscript(Digest digest, Optional<Text> introduction, List<Part> entries) {

    /** A text with its translation, where there is one. */
    public record Text(
            TextKey key,
            Language language,
            String content,
            @Nullable Translated translation) {}

    /** How far a translation has come. */
    public enum State {
        MACHINE,
        TRANSLATED,
        REVIEWED,
        STALE
    }

    /**
     * A translation.
     *
     * @param engine the machine that made it, while no person answers for it
     * @param source what it was made from
     */
    public record Translated(
            String content,
            State state,
            @Nullable String engine,
            @Nullable PersonId translatedBy,
            @Nullable PersonId reviewedBy,
            String source) {}

    /**
     * A public annotation.
     *
     * @param start where it stands in its target; as {@code end} where that has nothing like the quote any more
     */
    public record Noted(
            UUID id, TextKey target, int start, int end, String exact, String prefix, String suffix, Text body) {

        static Noted of(AnnotationId id, TextKey target, Anchor anchor, Optional<Stretch> standing, Text body) {
            return new Noted(
                    id.id(),
                    target,
                    standing.map(Stretch::start).orElse(0),
                    standing.map(Stretch::end).orElse(0),
                    anchor.exact(),
                    anchor.prefix(),
                    anchor.suffix(),
                    body);
        }
    }

    /** An entry with its texts; note and takeaways where they are written. */
    public record Part(
            Entry entry,
            Text title,
            Text abstractText,
            List<Noted> annotations,
            Optional<Text> note,
            Optional<Text> takeaways) {}

    /** Everybody whose name readers see. */
    public List<PersonId> people() {
        return texts().map(Text::translation)
                .flatMap(Stream::ofNullable)
                .flatMap(translated -> Stream.of(
                                Optional.ofNullable(translated.translatedBy()),
                                Optional.ofNullable(translated.reviewedBy()))
                        .flatMap(Optional::stream))
                .distinct()
                .toList();
    }

    public Stream<Text> texts() {
        return Stream.concat(
                introduction.stream(),
                entries.stream()
                        .flatMap(part -> Stream.of(
                                        Stream.of(part.title(), part.abstractText()),
                                        part.annotations().stream().map(Noted::body),
                                        part.note().stream(),
                                        part.takeaways().stream())
                                .flatMap(texts -> texts)));
    }
}
