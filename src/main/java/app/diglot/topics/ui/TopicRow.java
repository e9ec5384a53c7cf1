package app.diglot.topics.ui;

import app.diglot.shared.Language;
import app.diglot.shell.components.IconButton;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import app.diglot.topics.TopicScreen;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** One topic in the list. */
class TopicRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Topic topic;
    private final NativeButton name;

    TopicRow(Topic topic, int place, TopicActions actions, List<TopicScreen> screens) {
        this.topic = topic;
        addClassName("topic-row");
        Language language = language(this);
        name = new NativeButton(topic.name().in(language), click -> actions.open(topic));
        name.addClassName("topic-name");
        Span other = new Span(topic.name().in(language.other()));
        other.getElement().setAttribute("lang", language.other().tag());
        other.addClassName("topic-other-name");
        Span tools = new Span();
        tools.addClassName("entry-tools");
        screens.forEach(screen -> tools.add(link(screen)));
        add(actions.mayChange() ? handle() : new Span(), name, other, new Code("/" + topic.slug()), tools);
        getElement().addEventListener("focusin", event -> actions.focused(place));
        if (actions.mayChange()) {
            offerChanges(tools, place, actions);
        }
    }

    Topic topic() {
        return topic;
    }

    void focus() {
        name.focus();
    }

    static Language language(Component component) {
        return Language.of(component
                .getUI()
                .orElseGet(com.vaadin.flow.component.UI::getCurrent)
                .getLocale());
    }

    private void offerChanges(Span tools, int place, TopicActions actions) {
        tools.add(
                tool(VaadinIcon.ARROW_UP, "topics.moveUp", () -> actions.move(topic.id(), place - 1)),
                tool(VaadinIcon.ARROW_DOWN, "topics.moveDown", () -> actions.move(topic.id(), place + 1)),
                tool(VaadinIcon.PENCIL, "topics.change", () -> actions.edit(topic)),
                tool(VaadinIcon.TRASH, "topics.delete", () -> actions.delete(topic)));
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(TopicId.class::isInstance)
                        .map(TopicId.class::cast)
                        .ifPresent(dragged -> actions.move(dragged, place)));
    }

    private RouterLink link(TopicScreen screen) {
        RouterLink link = new RouterLink();
        link.getElement().setAttribute("href", screen.address(topic.slug()));
        link.add(new Span(getTranslation(screen.titleKey())));
        link.addClassName("screen-link");
        return link;
    }

    private Span handle() {
        Span handle = new Span(VaadinIcon.MENU.create());
        handle.addClassName("entry-handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        DragSource<Span> source = DragSource.create(handle);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(topic.id());
        return handle;
    }

    private IconButton tool(VaadinIcon icon, String messageKey, Runnable action) {
        return new IconButton(icon, getTranslation(messageKey), action);
    }
}
