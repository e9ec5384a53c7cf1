package app.diglot.translation.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.People;
import app.diglot.accounts.Role;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shell.components.Keys;
import app.diglot.shell.components.UndoNotice;
import app.diglot.translation.approved.ApprovedPairs;
import app.diglot.translation.approved.PairExchange;
import app.diglot.translation.approved.Passage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** How phrases were translated before, and the memory as a file. */
@Route("memory")
@Menu(order = 6, title = "translation.memories.title", icon = "vaadin:archive")
@RolesAllowed("TRANSLATOR")
@CssImport("./styles/digests.css")
@CssImport("./styles/glossary.css")
@CssImport("./styles/memory.css")
class MemoryView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_IN_TYPING_MS = 200;
    private static final int SHOWN = 50;

    private final transient ApprovedPairs approved;
    private final transient PairExchange exchange;
    private final transient People people;
    private final TextField words = new TextField();
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();

    MemoryView(ApprovedPairs approved, PairExchange exchange, People people, CurrentPerson person) {
        this.approved = approved;
        this.exchange = exchange;
        this.people = people;
        addClassNames("screen", "memory");
        words.setPlaceholder(getTranslation("translation.memories.filter"));
        words.setAriaLabel(getTranslation("translation.memories.filter"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        words.addValueChangeListener(change -> show());
        count.addClassName("glossary-count");
        count.getElement().setAttribute("role", "status");
        Div bar = new Div(words, count);
        bar.addClassName("glossary-bar");
        Keys keys = new Keys().onPress("/", "translation.memories.keys.filter", words::focus);
        add(head(keys, person.may(Role.EDITOR)), bar, results, keys);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("translation.memories.title") + " · Diglot";
    }

    private Header head(Keys keys, boolean mayBring) {
        NativeButton help = new NativeButton("?", click -> keys.show());
        help.addClassName("icon-button");
        help.setAriaLabel(getTranslation("shell.keys.help"));
        Anchor take = new Anchor((DownloadHandler) this::download, getTranslation("translation.memories.download"));
        take.addClassName("screen-link");
        Div tools = new Div(help, take);
        tools.addClassName("screen-head-tools");
        if (mayBring) {
            tools.add(new Button(
                    getTranslation("translation.memories.bring"),
                    click -> new BringPairsDialog(exchange, this::brought).open()));
        }
        Paragraph lead = new Paragraph(getTranslation("translation.memories.lead"));
        lead.addClassName("screen-head-lead");
        Header head = new Header(new H1(getTranslation("translation.memories.title")), tools, lead);
        head.addClassName("screen-head");
        return head;
    }

    /** Row by row, so that a million pairs need no memory here. */
    private void download(DownloadEvent event) throws IOException {
        event.setFileName("memory.tmx");
        event.setContentType("application/x-tmx+xml");
        exchange.write(event.getOutputStream());
    }

    private void brought(PairExchange.Brought brought) {
        new UndoNotice(
                        getTranslation(
                                "translation.memories.brought", brought.added(), brought.known(), brought.others()),
                        () -> {
                            exchange.takeBack(brought);
                            show();
                        })
                .open();
        show();
    }

    private void show() {
        results.removeAll();
        String wanted = words.getValue().strip();
        int size = approved.size();
        if (wanted.isEmpty()) {
            count.setText(getTranslation("translation.memories.count", size));
            results.add(empty(size == 0 ? "translation.memories.empty" : "translation.memories.ask"));
            return;
        }
        Language language = Language.writtenIn(wanted);
        List<Passage> found = approved.concordance(wanted, language, SHOWN);
        count.setText(getTranslation(
                found.size() < SHOWN ? "translation.memories.found" : "translation.memories.foundMore", found.size()));
        if (found.isEmpty()) {
            results.add(empty("translation.memories.notFound"));
            return;
        }
        Map<PersonId, String> names =
                people.names(found.stream().map(Passage::approvedBy).distinct().toList());
        found.forEach(passage ->
                results.add(new PassageRow(passage, language, names.getOrDefault(passage.approvedBy(), ""))));
    }

    private Div empty(String key) {
        Div empty = new Div(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")));
        empty.addClassName("empty-state");
        return empty;
    }
}
