package app.diglot.intake.ui;

import app.diglot.intake.rules.RulePreview;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Makes previews away from the screen's thread, one at a time, a little after the last change; the newest one is shown. A thread
 * that is late goes on to its end and is not listened to: an interrupt would close the embedded database's file.
 */
class RulePreviewRun {

    private static final Logger LOG = LoggerFactory.getLogger(RulePreviewRun.class);
    private static final Duration PAUSE_IN_TYPING = Duration.ofMillis(250);

    private final AtomicLong newest = new AtomicLong();
    private final ReentrantLock oneAtATime = new ReentrantLock();

    void start(UI ui, Supplier<RulePreview> make, Consumer<RulePreview> show, Runnable failed) {
        long number = newest.incrementAndGet();
        // The person's own rights go along into the thread.
        Thread.ofVirtual().name("rule-preview").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                Thread.sleep(PAUSE_IN_TYPING);
                make(number, make).ifPresent(preview -> tell(ui, number, () -> show.accept(preview)));
            } catch (InterruptedException e) {
                LOG.debug("a preview was stopped", e);
            } catch (RuntimeException e) {
                LOG.error("a rule could not be previewed", e);
                tell(ui, number, failed);
            }
        }));
    }

    /** Nobody waits for what is under way. */
    void forget() {
        newest.incrementAndGet();
    }

    private Optional<RulePreview> make(long number, Supplier<RulePreview> make) throws InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            return number == newest.get() ? Optional.of(make.get()) : Optional.empty();
        } finally {
            oneAtATime.unlock();
        }
    }

    private void tell(UI ui, long number, Runnable change) {
        if (ui.isAttached()) {
            ui.access(() -> {
                if (number == newest.get()) {
                    change.run();
                }
            });
        }
    }
}
