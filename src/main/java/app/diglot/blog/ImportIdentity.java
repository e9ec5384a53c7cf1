package app.diglot.blog;

import app.diglot.digests.DigestSheet;
import app.diglot.digests.EntrySheet;
import app.diglot.digests.RemovedEntry;
import app.diglot.library.NewPaper;
import app.diglot.shared.ArxivId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which papers a digest has. The same arXiv id is the same paper; where one of two has no id it takes the same title,
 * authors and abstract in this very digest, as different papers can share a title.
 */
final class ImportIdentity {

    private record Words(String title, List<String> authors, String summary) {}

    private final Set<String> ids = new HashSet<>();
    private final Set<Words> all = new HashSet<>();
    private final Set<Words> withoutId = new HashSet<>();

    /** With what an editor has removed: importing does not bring it back. */
    static ImportIdentity of(DigestSheet sheet) {
        ImportIdentity identity = new ImportIdentity();
        Stream.concat(
                        sheet.entries().stream().map(EntrySheet::entry),
                        sheet.removed().stream().map(RemovedEntry::entry))
                .map(entry -> entry.paper())
                .forEach(paper -> identity.learn(
                        paper.arxivId(), new Words(paper.title(), paper.authors(), paper.abstractText())));
        return identity;
    }

    private void learn(Optional<ArxivId> id, Words words) {
        id.ifPresentOrElse(known -> ids.add(known.base()), () -> withoutId.add(words));
        all.add(words);
    }

    /** Whether the paper is there; from now on it is. */
    boolean meets(NewPaper paper) {
        Words words = new Words(paper.title(), paper.authors(), paper.abstractText());
        Optional<ArxivId> id = Optional.ofNullable(paper.arxivId());
        boolean there =
                id.isPresent() ? ids.contains(id.get().base()) || withoutId.contains(words) : all.contains(words);
        learn(id, words);
        return there;
    }
}
