package app.diglot.digests.ui;

import app.diglot.digests.RemovedEntry;
import app.diglot.shared.PersonId;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Typeset;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What was removed, by whom and when; anybody brings it back. */
class RemovedTray extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Typesetter typesetter;
    private final transient Consumer<RemovedEntry> restore;
    private final NativeDetails details = new NativeDetails();
    private final UnorderedList list = new UnorderedList();

    RemovedTray(Typesetter typesetter, Consumer<RemovedEntry> restore) {
        this.typesetter = typesetter;
        this.restore = restore;
        addClassName("removed-tray");
        details.setContent(list);
        add(details);
    }

    void show(List<RemovedEntry> removed, Map<PersonId, String> names, Instant now) {
        setVisible(!removed.isEmpty());
        details.setSummaryText(getTranslation("digests.removed", removed.size()));
        list.removeAll();
        removed.forEach(entry -> list.add(row(entry, names, now)));
    }

    private ListItem row(RemovedEntry removed, Map<PersonId, String> names, Instant now) {
        Span title = Typeset.inline(typesetter.text(removed.entry().paper().title()));
        title.addClassName("removed-title");
        Span who = new Span(
                new Span(names.getOrDefault(removed.removedBy(), getTranslation("digests.somebody"))),
                new When(removed.removedAt(), now));
        who.addClassName("digest-worked");
        NativeButton back = new NativeButton(getTranslation("digests.restore"), click -> restore.accept(removed));
        back.addClassName("quiet-button");
        return new ListItem(title, who, back);
    }
}
