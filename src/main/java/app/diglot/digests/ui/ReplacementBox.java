package app.diglot.digests.ui;

import app.diglot.digests.Entry;
import app.diglot.digests.Replacement;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** The place for an entry's notice of replacement, empty for as long as there is none; a notice that is the same stays as it is. */
class ReplacementBox extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Optional<ReplacementNotice.Actions> actions;
    private transient Optional<Replacement> shown = Optional.empty();

    /** @param actions for those who may decide */
    ReplacementBox(Optional<ReplacementNotice.Actions> actions) {
        this.actions = actions;
        addClassName("replacement-box");
        setVisible(false);
    }

    void show(Entry entry) {
        if (!entry.replacement().equals(shown)) {
            shown = entry.replacement();
            removeAll();
            shown.ifPresent(replacement -> add(new ReplacementNotice(entry, replacement, actions)));
            setVisible(shown.isPresent());
        }
    }

    void unfold() {
        getChildren()
                .filter(ReplacementNotice.class::isInstance)
                .map(ReplacementNotice.class::cast)
                .forEach(ReplacementNotice::unfold);
    }
}
