package app.diglot.digests.ui;

import app.diglot.digests.Digest;
import app.diglot.digests.DigestNavigation;
import app.diglot.shared.PersonId;
import app.diglot.shell.components.Keys;
import app.diglot.shell.components.WaitingChanges;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Which digest is being translated, how far it is, and whether only what waits for the person is shown. */
class TranslateHead extends Header {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Anchor back = new Anchor();
    private final Span progress = new Span();
    private final Checkbox onlyWaiting;
    private final Div tools = new Div();

    TranslateHead(PersonId person, Runnable filterChanged) {
        addClassName("screen-head");
        back.setText(getTranslation("translation.back"));
        back.addClassName("screen-back");
        progress.addClassName("progress");
        onlyWaiting = new Checkbox(getTranslation("translation.onlyWaiting"), event -> filterChanged.run());
        tools.addClassName("screen-head-tools");
        tools.add(new WaitingChanges(person), progress, onlyWaiting);
        add(back, title, tools);
    }

    void show(Digest digest, String name) {
        title.setText(name);
        back.setHref(DigestNavigation.digest(digest.id()));
    }

    void count(Agenda.Count count) {
        progress.setText(getTranslation("translation.progress", count.translated(), count.reviewed(), count.texts()));
    }

    boolean isOnlyWaiting() {
        return onlyWaiting.getValue();
    }

    void addKeys(Keys keys) {
        tools.add(new KeysButton(keys));
    }
}
