package app.diglot.library;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the papers that were stored before titles had keys theirs: once, and beside the work. */
@Component
class TitleKeys {

    private static final Logger LOG = LoggerFactory.getLogger(TitleKeys.class);
    private static final int SLICE = 500;

    private final PaperRepository papers;
    private final TransactionTemplate transaction;

    TitleKeys(PaperRepository papers, TransactionTemplate transaction) {
        this.papers = papers;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("title-keys").start(() -> {
            try {
                fill();
            } catch (RuntimeException e) {
                LOG.error("titles of earlier papers are not compared yet; the next start tries again", e);
            }
        });
    }

    /** @return how many papers had none */
    int fill() {
        int filled = 0;
        int last;
        do {
            last = transaction.execute(status -> slice());
            filled += last;
        } while (last == SLICE);
        return filled;
    }

    private int slice() {
        List<PaperRepository.TitleRow> titles = papers.withoutTitleKey(Limit.of(SLICE));
        titles.forEach(
                paper -> papers.setTitleKey(paper.id(), TitleKey.of(paper.key()).value()));
        return titles.size();
    }
}
