package app.diglot.blog;

import app.diglot.digests.DigestId;
import java.util.List;

/**
 * A post that was stored.
 *
 * @param added how many entries the digest gained
 * @param translations how many texts of it came with a translation that was stored
 * @param remarks as in the plan
 */
public record ImportedDigest(DigestId digest, long added, long translations, List<Remark> remarks) {

    public ImportedDigest {
        remarks = List.copyOf(remarks);
    }
}
