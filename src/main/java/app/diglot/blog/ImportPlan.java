package app.diglot.blog;

import app.diglot.digests.DigestId;
import java.util.List;
import java.util.Optional;

/**
 * What storing a post would do.
 *
 * @param existing the topic's digest of that day, if there is one
 * @param papers what becomes of each entry, in the post's order
 */
public record ImportPlan(Optional<DigestId> existing, List<Fate> papers) {

    /** What becomes of a paper of the post. */
    public enum Fate {
        /** It is new to the library. */
        NEW,
        /** The library knows it by its arXiv id; the digest gets it as it stands there. */
        KNOWN,
        /** The digest has it, or had it before an editor removed it. */
        PRESENT,
        /** It stands in the post a second time. */
        TWICE
    }

    public ImportPlan {
        papers = List.copyOf(papers);
    }

    /** How many entries the digest would gain. */
    public long added() {
        return papers.stream()
                .filter(fate -> fate == Fate.NEW || fate == Fate.KNOWN)
                .count();
    }
}
