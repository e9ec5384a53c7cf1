package app.diglot.blog;

import app.diglot.digests.DigestId;
import java.util.List;
import java.util.Optional;

/**
 * What storing a post would do.
 *
 * @param existing the topic's digest of that day, if there is one
 * @param papers what becomes of each entry, in the post's order
 * @param remarks what is done otherwise than one would expect
 */
public record ImportPlan(Optional<DigestId> existing, List<Fate> papers, List<Remark> remarks) {

    /** What becomes of a paper of the post. */
    public enum Fate {
        /** It is new to the library. */
        NEW,
        /** The library knows it by its arXiv id; the digest gets it as it stands there. */
        KNOWN,
        /** The digest has it, or had it before an editor removed it; nothing of it is changed. */
        PRESENT,
        /** It stands in the post a second time. */
        TWICE;

        /** Whether the digest gains an entry. */
        public boolean isAdded() {
            return this == NEW || this == KNOWN;
        }
    }

    public ImportPlan {
        papers = List.copyOf(papers);
        remarks = List.copyOf(remarks);
    }

    /** How many entries the digest would gain. */
    public long added() {
        return papers.stream().filter(Fate::isAdded).count();
    }

    /** How many papers library or digest know already. */
    public long known() {
        return papers.stream()
                .filter(fate -> fate == Fate.KNOWN || fate == Fate.PRESENT)
                .count();
    }

    /** The remarks on an entry, by its place from 0, or on the digest. */
    public List<Remark> remarksOn(int entry) {
        return remarks.stream().filter(remark -> remark.entry() == entry).toList();
    }
}
