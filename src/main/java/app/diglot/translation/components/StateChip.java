package app.diglot.translation.components;

import app.diglot.translation.TextState;
import com.vaadin.flow.component.html.Span;

/** How far a translation has come, in a word and a colour. */
public class StateChip extends Span {

    private static final long serialVersionUID = 1L;

    public StateChip(TextState state) {
        addClassNames("chip", "state-chip");
        show(state);
    }

    public final void show(TextState state) {
        removeClassNames("ok", "warn", "machine", "accent");
        setText(getTranslation("translation.state." + name(state)));
        switch (state) {
            case UNTRANSLATED -> {}
            case DRAFT -> addClassName("machine");
            case TRANSLATED -> addClassName("accent");
            case REVIEWED -> addClassName("ok");
            case STALE -> addClassName("warn");
        }
    }

    private static String name(TextState state) {
        return switch (state) {
            case UNTRANSLATED -> "untranslated";
            case DRAFT -> "draft";
            case TRANSLATED -> "translated";
            case REVIEWED -> "reviewed";
            case STALE -> "stale";
        };
    }
}
