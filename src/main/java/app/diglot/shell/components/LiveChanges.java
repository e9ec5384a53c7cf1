package app.diglot.shell.components;

import app.diglot.shared.DeskChange;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionalEventListener;

/** Word of each change at the desk to the screens that are open, but for the one it was made on; on this server alone. */
@org.springframework.stereotype.Component
public class LiveChanges implements DisposableBean {

    private final List<Listener<?>> listeners = new CopyOnWriteArrayList<>();
    // Away from the thread of the act, whose transaction is not wholly over while its listeners run.
    private final ExecutorService messenger = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("desk-changes").factory());

    /**
     * Calls the listener after each such change by somebody else, as long as the screen is attached, in the screen's own UI and
     * with its person's rights. Equal changes that come faster than the screen takes them are told once.
     */
    public <T extends DeskChange> void listen(Component screen, Class<T> kind, Consumer<T> whenChanged) {
        Listener<T> listener = new Listener<>(screen, kind, whenChanged);
        screen.addAttachListener(attached -> listeners.add(listener));
        screen.addDetachListener(detached -> listeners.remove(listener));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(DeskChange change) {
        UI own = UI.getCurrent();
        listeners.stream()
                .filter(listener -> listener.isElsewhere(own))
                .forEach(listener -> messenger.execute(() -> listener.hear(change)));
    }

    @Override
    public void destroy() {
        messenger.shutdownNow();
    }

    private record Listener<T extends DeskChange>(
            Component screen, Class<T> kind, Consumer<T> whenChanged, Set<DeskChange> waiting) {

        Listener(Component screen, Class<T> kind, Consumer<T> whenChanged) {
            this(screen, kind, whenChanged, ConcurrentHashMap.newKeySet());
        }

        boolean isElsewhere(@Nullable UI own) {
            return own == null || screen.getUI().filter(own::equals).isEmpty();
        }

        void hear(DeskChange change) {
            Optional<UI> ui = screen.getUI();
            if (kind.isInstance(change) && ui.isPresent() && waiting.add(change)) {
                ui.get().access(() -> {
                    waiting.remove(change);
                    if (screen.isAttached()) {
                        whenChanged.accept(kind.cast(change));
                    }
                });
            }
        }
    }
}
