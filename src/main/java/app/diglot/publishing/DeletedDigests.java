package app.diglot.publishing;

import app.diglot.digests.DigestDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A digest that goes for good goes with its issues; its address then knows nothing of it. */
@Component
class DeletedDigests {

    private final PublicationRepository publications;
    private final IssueRepository issues;

    DeletedDigests(PublicationRepository publications, IssueRepository issues) {
        this.publications = publications;
        this.issues = issues;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DigestDeleted deleted) {
        publications.deleteByDigestId(deleted.digest().id());
        issues.deleteByDigestId(deleted.digest().id());
    }
}
