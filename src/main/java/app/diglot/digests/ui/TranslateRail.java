package app.diglot.digests.ui;

import app.diglot.digests.Entry;
import app.diglot.digests.Replacement;
import app.diglot.library.Paper;
import app.diglot.shared.Typesetter;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers of a digest at the left of the workbench: how far each one is. The browser marks which one is open. */
class TranslateRail extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient Typesetter typesetter;
    private final transient Map<String, Item> items = new LinkedHashMap<>();

    TranslateRail(Typesetter typesetter) {
        this.typesetter = typesetter;
        addClassName("translate-rail");
        getElement().setAttribute("aria-label", getTranslation("translation.rail"));
    }

    /** Shows how far everything is; parts that do not wait for the person are left out where only those are wanted. */
    void show(Agenda agenda, String opened, boolean onlyWaiting) {
        List<String> names = agenda.parts().stream().map(Agenda.Part::name).toList();
        if (!List.copyOf(items.keySet()).equals(names)) {
            removeAll();
            items.clear();
            agenda.parts().forEach(this::add);
        }
        for (Agenda.Part part : agenda.parts()) {
            Item item = items.get(part.name());
            if (item != null) {
                item.show(part, agenda.count(part), agenda.waits(part));
                item.setVisible(part.name().equals(opened) || !onlyWaiting || agenda.waits(part));
            }
        }
    }

    private void add(Agenda.Part part) {
        Item item = new Item(part);
        items.put(part.name(), item);
        add(item);
    }

    private final class Item extends NativeButton {

        private static final long serialVersionUID = 1L;

        private final Span title = new Span();
        private final Span replaced = new Span();
        private final Span count = new Span();

        Item(Agenda.Part part) {
            Span place = new Span(
                    part.entry().map(entry -> String.valueOf(entry.place() + 1)).orElse(""));
            place.addClassName("rail-place");
            title.addClassName("rail-title");
            replaced.addClassNames("rail-replaced", "chip", "warn");
            count.addClassName("rail-count");
            addClassName("rail-item");
            getElement().setAttribute("data-part", part.name());
            add(place, title, replaced, count);
        }

        private void title(Paper paper) {
            title.getElement().setAttribute("lang", paper.language().tag());
            title.getElement()
                    .setProperty("innerHTML", typesetter.text(paper.title()).value());
        }

        void show(Agenda.Part part, Agenda.Count progress, boolean waits) {
            part.entry()
                    .map(Entry::paper)
                    .ifPresentOrElse(
                            this::title, () -> title.setText(getTranslation("translation.field.introduction")));
            Optional<Replacement> replacement =
                    part.entry().flatMap(Entry::replacement).filter(Replacement::isOpen);
            replaced.setVisible(replacement.isPresent());
            replacement.ifPresent(newer -> replaced.setText(
                    getTranslation("digests.replaced.rail", newer.version().number())));
            count.setText(getTranslation("translation.count", progress.translated(), progress.texts()));
            setClassName("waiting", waits);
            setClassName("done", progress.isDone());
        }
    }
}
