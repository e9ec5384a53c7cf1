package app.diglot.digests;

import app.diglot.translation.SourceText;
import java.util.List;
import java.util.stream.Stream;

/**
 * All texts of a digest that readers see, as they stand in the languages they were written in. What nobody has written is not
 * among them.
 *
 * @param introduction the introduction, or nothing
 */
public record DigestSources(Digest digest, List<SourceText> introduction, List<EntrySources> entries) {

    public Stream<SourceText> all() {
        return Stream.concat(
                introduction.stream(), entries.stream().map(EntrySources::texts).flatMap(List::stream));
    }
}
