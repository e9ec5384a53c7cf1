package app.diglot.intake.batches;

import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.StopSignal;
import app.diglot.intake.batches.Announced.Listed;
import app.diglot.library.Library;
import app.diglot.library.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The abstracts that mails leave out of replacements: arXiv's own, or those of the version that the library has. */
@Component
class MailedAbstracts {

    private static final Logger LOG = LoggerFactory.getLogger(MailedAbstracts.class);

    private final Listings listings;
    private final Library library;

    MailedAbstracts(Listings listings, Library library) {
        this.listings = listings;
        this.library = library;
    }

    /** @param unanswered how many of the papers have no abstract from arXiv */
    record Completed(List<Listed> papers, int unanswered) {}

    Completed complete(List<Listed> bare, StopSignal asking) {
        List<Listed> answered = new ArrayList<>(asked(bare, asking));
        List<Listed> open = answered.stream().filter(MailedAbstracts::isBare).toList();
        answered.removeAll(open);
        answered.addAll(fromLibrary(open));
        return new Completed(answered, open.size());
    }

    /** Whoever does not want to wait for arXiv raises the signal; the run itself looks whether it is to go on. */
    private List<Listed> asked(List<Listed> bare, StopSignal asking) {
        try {
            return asking.during(() -> listings.completed(bare)).papers();
        } catch (ArxivUnanswered e) {
            LOG.warn("the abstracts of {} replaced papers of a mail are missing: {}", bare.size(), e.getMessage());
        } catch (InterruptedException e) {
            LOG.info("the abstracts of {} replaced papers of a mail were not waited for", bare.size());
        }
        return bare;
    }

    private List<Listed> fromLibrary(List<Listed> bare) {
        Map<String, Paper> known = library.withArxivIds(bare.stream()
                .map(listed -> Objects.requireNonNull(listed.paper().arxivId()))
                .toList());
        return bare.stream()
                .map(listed -> Optional.ofNullable(known.get(listed.base()))
                        .map(paper -> new Listed(listed.paper().withAbstract(paper.abstractText()), listed.kind()))
                        .orElse(listed))
                .toList();
    }

    private static boolean isBare(Listed listed) {
        return listed.paper().abstractText().isEmpty();
    }
}
