package app.diglot.publishing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists of published digests. */
public final class ListedSamples {

    private ListedSamples() {}

    /** One in both languages, one in English alone a day earlier. */
    public static List<ListedDigest> all() {
        return Stream.of(SampleDigest.inBothLanguages(), SampleDigest.inEnglish())
                .map(digest -> new ListedDigest(
                        digest.slug(),
                        digest.day().minusDays(digest.languages().size() == 1 ? 1 : 0),
                        new UUID(0, digest.languages().size()),
                        Instant.parse("2024-03-09T06:30:00Z"),
                        Headline.of(digest)))
                .toList();
    }
}
