package app.diglot.shell.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Does something a moment after the screen has answered, once however often it was asked for meanwhile. */
public class Afterwards implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Component screen;
    private final Duration pause;
    private final Command action;
    private boolean due;

    /** @param action done in the screen's own UI and with its person's rights, while the screen is attached */
    public Afterwards(Component screen, Duration pause, Command action) {
        this.screen = screen;
        this.pause = pause;
        this.action = action;
    }

    /** Asks for it; called in the screen's UI. */
    public void soon() {
        if (due) {
            return;
        }
        screen.getUI().ifPresent(ui -> {
            due = true;
            Runnable inTurn = ui.accessLater(this::act, () -> {});
            Executor later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
            later.execute(inTurn);
        });
    }

    private void act() {
        due = false;
        if (screen.isAttached()) {
            action.execute();
        }
    }
}
