package app.diglot.shell.components;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Work that takes longer than a click may: in a thread of its own, with the person's own rights, with a way back to the screen. */
public final class Behind {

    private static final Logger LOG = LoggerFactory.getLogger(Behind.class);

    private final UI ui;

    private Behind(UI ui) {
        this.ui = ui;
    }

    /** Does something behind a screen. */
    public interface Work {
        void run(Behind screen);
    }

    /**
     * @param name of the thread
     * @param failed changes the screen where the work throws, which is logged
     */
    public static void start(String name, Work work, Runnable failed) {
        Behind screen = new Behind(UI.getCurrent());
        Thread.ofVirtual().name(name).start(new DelegatingSecurityContextRunnable(() -> {
            try {
                work.run(screen);
            } catch (RuntimeException e) {
                LOG.error("{} failed", name, e);
                screen.show(failed);
            }
        }));
    }

    /** Changes the screen, if it is still there. */
    public void show(Runnable change) {
        Optional.of(ui).filter(UI::isAttached).ifPresent(screen -> screen.access(change::run));
    }
}
