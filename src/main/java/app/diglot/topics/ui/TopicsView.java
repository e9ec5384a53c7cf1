package app.diglot.topics.ui;

import app.diglot.shell.components.Keys;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import app.diglot.topics.TopicInUse;
import app.diglot.topics.TopicNavigation;
import app.diglot.topics.TopicScreen;
import app.diglot.topics.Topics;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The topics in their order: names in both languages, slug. Administrators keep them; editors go on from here to what is theirs. */
@Route(TopicNavigation.LIST)
@Menu(order = 50, title = "topics.title", icon = "vaadin:tags")
@RolesAllowed({"ADMINISTRATOR", "EDITOR"})
@CssImport("./styles/digests.css")
class TopicsView extends Div implements TopicActions, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Topics topics;
    private final transient List<TopicScreen> screens;
    private final boolean mayChange;
    private final OrderedList list = new OrderedList();
    private final Div empty = new Div();
    private final List<TopicRow> rows = new ArrayList<>();
    private int focused = -1;

    TopicsView(Topics topics, ObjectProvider<TopicScreen> screens, AuthenticationContext authentication) {
        this.topics = topics;
        this.screens = screens.orderedStream().toList();
        this.mayChange = authentication.hasRole("ADMINISTRATOR");
        addClassName("topics");
        list.addClassName("topic-rows");
        empty.addClassName("empty-state");
        empty.add(new H2(getTranslation("topics.empty.title")), new Paragraph(getTranslation("topics.empty.text")));
        Keys keys = keys();
        add(head(keys), empty, list, keys);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("topics.title") + " · Diglot";
    }

    @Override
    public boolean mayChange() {
        return mayChange;
    }

    @Override
    public void focused(int place) {
        focused = place;
    }

    @Override
    public void move(TopicId topic, int place) {
        int target = Math.clamp(place, 0, Math.max(rows.size() - 1, 0));
        topics.move(topic, target);
        refresh();
        focus(target);
    }

    @Override
    public void open(Topic topic) {
        if (mayChange) {
            edit(topic);
        } else if (!screens.isEmpty()) {
            UI.getCurrent().navigate(screens.getFirst().address(topic.slug()));
        }
    }

    @Override
    public void edit(Topic topic) {
        TopicDialog.change(topics, topic, this::refresh).open();
    }

    @Override
    public void delete(Topic topic) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("topics.delete"));
        dialog.setText(getTranslation("topics.delete.text", topic.name().in(TopicRow.language(this))));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("topics.cancel"));
        dialog.setConfirmText(getTranslation("topics.delete"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> deleteUnused(topic));
        dialog.open();
    }

    private void deleteUnused(Topic topic) {
        try {
            topics.delete(topic.id());
            refresh();
        } catch (TopicInUse e) {
            Notification.show(getTranslation("topics.inUse")).setPosition(Notification.Position.BOTTOM_CENTER);
        }
    }

    private Header head(Keys keys) {
        NativeButton help = new NativeButton("?", click -> keys.show());
        help.addClassName("icon-button");
        help.setAriaLabel(getTranslation("shell.keys.help"));
        Button add = new Button(getTranslation("topics.new"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(mayChange);
        Div tools = new Div(help, add);
        tools.addClassName("screen-head-tools");
        Paragraph lead = new Paragraph(getTranslation("topics.lead"));
        lead.addClassName("screen-head-lead");
        Header head = new Header(new H1(getTranslation("topics.title")), tools, lead);
        head.addClassName("screen-head");
        return head;
    }

    private Keys keys() {
        Keys keys = new Keys()
                .on("j", "topics.keys.next", () -> focus(focused + 1))
                .on("k", "topics.keys.previous", () -> focus(focused - 1));
        return mayChange ? keysOfChange(keys) : keys;
    }

    private Keys keysOfChange(Keys keys) {
        return keys.on(List.of("Alt+ArrowUp", "K"), "topics.moveUp", () -> moveFocused(-1))
                .on(List.of("Alt+ArrowDown", "J"), "topics.moveDown", () -> moveFocused(1))
                .on("n", "topics.new", this::add);
    }

    private void add() {
        TopicDialog.create(topics, this::refresh).open();
    }

    private void moveFocused(int by) {
        if (focused >= 0 && focused < rows.size()) {
            move(rows.get(focused).topic().id(), focused + by);
        }
    }

    private void focus(int place) {
        if (!rows.isEmpty()) {
            focused = Math.clamp(place, 0, rows.size() - 1);
            rows.get(focused).focus();
        }
    }

    private void refresh() {
        list.removeAll();
        rows.clear();
        topics.all().forEach(topic -> rows.add(new TopicRow(topic, rows.size(), this, screens)));
        rows.forEach(list::add);
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
    }
}
