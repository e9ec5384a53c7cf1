package app.diglot.translation.ui;

import app.diglot.accounts.People;
import app.diglot.shared.PersonId;
import app.diglot.shell.components.IconButton;
import app.diglot.shell.components.Keys;
import app.diglot.shell.components.LiveChanges;
import app.diglot.shell.components.UndoNotice;
import app.diglot.translation.TermsChanged;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.glossary.TermCsv;
import app.diglot.translation.interchange.TbxVersion;
import app.diglot.translation.interchange.TbxWriter;
import app.diglot.translation.terms.StoredTerm;
import app.diglot.translation.terms.TermChangedMeanwhile;
import app.diglot.translation.terms.Terms;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The team's terms: found by a word, changed in place, brought in and taken along as a table. */
@Route("glossary")
@Menu(order = 5, title = "translation.glossary.title", icon = "vaadin:book")
@RolesAllowed("TRANSLATOR")
@CssImport("./styles/digests.css")
@CssImport("./styles/glossary.css")
class GlossaryView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_IN_TYPING_MS = 200;

    private final transient Terms terms;
    private final transient People people;
    private final transient Clock clock;
    private final TextField filter = new TextField();
    private final Paragraph count = new Paragraph();
    private final VirtualList<StoredTerm> list = new VirtualList<>();
    private final Div empty = new Div();
    private transient List<StoredTerm> all = List.of();
    private transient Map<PersonId, String> names = Map.of();

    GlossaryView(Terms terms, People people, Clock clock, LiveChanges live) {
        this.terms = terms;
        this.people = people;
        this.clock = clock;
        addClassNames("screen", "glossary");
        list.addClassName("glossary-list");
        list.setRenderer(new ComponentRenderer<>(this::row));
        list.setItemAccessibleNameGenerator(term -> term.term().source());
        empty.addClassName("empty-state");
        filter.setPlaceholder(getTranslation("translation.glossary.filter"));
        filter.setAriaLabel(getTranslation("translation.glossary.filter"));
        filter.setPrefixComponent(VaadinIcon.SEARCH.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        filter.addValueChangeListener(change -> show());
        count.addClassName("glossary-count");
        count.getElement().setAttribute("role", "status");
        Div bar = new Div(filter, count);
        bar.addClassName("glossary-bar");
        Keys keys = new Keys()
                .onPress("/", "translation.glossary.keys.filter", filter::focus)
                .onPress("n", "translation.glossary.add", this::add);
        add(head(keys), bar, list, empty, keys);
        live.listen(this, TermsChanged.class, change -> refresh());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("translation.glossary.title") + " · Diglot";
    }

    private Header head(Keys keys) {
        NativeButton help = new NativeButton("?", click -> keys.show());
        help.addClassName("icon-button");
        help.setAriaLabel(getTranslation("shell.keys.help"));
        Anchor take = new Anchor(
                DownloadHandler.fromInputStream(download -> csv()), getTranslation("translation.glossary.take"));
        take.addClassName("screen-link");
        Anchor takeTbx = new Anchor((DownloadHandler) this::tbx, getTranslation("translation.glossary.takeTbx"));
        takeTbx.addClassName("screen-link");
        Button bring = new Button(
                getTranslation("translation.glossary.bring"),
                click -> new BringTermsDialog(terms, this::brought).open());
        Button add = new Button(getTranslation("translation.glossary.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div tools = new Div(help, take, takeTbx, bring, add);
        tools.addClassName("screen-head-tools");
        Paragraph lead = new Paragraph(getTranslation("translation.glossary.lead"));
        lead.addClassName("screen-head-lead");
        Header head = new Header(new H1(getTranslation("translation.glossary.title")), tools, lead);
        head.addClassName("screen-head");
        return head;
    }

    private DownloadResponse csv() {
        byte[] table =
                TermCsv.write(all.stream().map(StoredTerm::term).toList()).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(table), "glossary.csv", "text/csv", table.length);
    }

    private void tbx(DownloadEvent download) throws IOException {
        download.setFileName("glossary.tbx");
        download.setContentType("application/x-tbx");
        TbxWriter.write(
                download.getOutputStream(), all.stream().map(StoredTerm::term).toList(), TbxVersion.V3);
    }

    private void refresh() {
        all = terms.all();
        names = people.names(all.stream().map(StoredTerm::changedBy).collect(Collectors.toSet()));
        show();
    }

    private void show() {
        String wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        List<StoredTerm> found =
                all.stream().filter(term -> holds(term.term(), wanted)).toList();
        list.setItems(found);
        list.setVisible(!found.isEmpty());
        count.setText(
                found.size() == all.size()
                        ? getTranslation("translation.glossary.count.all", all.size())
                        : getTranslation("translation.glossary.count", found.size(), all.size()));
        empty.setVisible(found.isEmpty());
        empty.removeAll();
        String reason = all.isEmpty() ? "translation.glossary.empty" : "translation.glossary.notFound";
        empty.add(new H2(getTranslation(reason)), new Paragraph(getTranslation(reason + ".text")));
    }

    private static boolean holds(Term term, String wanted) {
        return wanted.isEmpty()
                || Stream.of(
                                Stream.of(term.source(), term.abbreviation(), term.note()),
                                term.translations().stream(),
                                term.forbidden().stream())
                        .flatMap(words -> words)
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Div row(StoredTerm stored) {
        Term term = stored.term();
        NativeButton source = new NativeButton(term.source(), click -> change(stored));
        source.addClassName("glossary-source");
        source.getElement().setAttribute("lang", term.language().tag());
        Div name = new Div(source);
        if (!term.abbreviation().isEmpty()) {
            name.add(chip(term.abbreviation(), ""));
        }
        if (term.isKept()) {
            name.add(chip(getTranslation("translation.glossary.kept"), ""));
        }
        if (term.level() != Level.PREFERRED) {
            name.add(chip(
                    getTranslation("translation.glossary.level." + term.level().written()),
                    term.level() == Level.STRICT ? "accent" : ""));
        }
        Div translations = new Div();
        translations.getElement().setAttribute("lang", term.language().other().tag());
        for (String translation : term.translations()) {
            Span accepted = new Span(translation);
            accepted.addClassName(translation.equals(term.preferred()) ? "glossary-preferred" : "glossary-accepted");
            translations.add(accepted);
        }
        term.forbidden().forEach(wrong -> {
            Span refused = new Span(wrong);
            refused.addClassName("glossary-forbidden");
            refused.setTitle(getTranslation("translation.glossary.forbidden"));
            translations.add(refused);
        });
        translations.addClassName("glossary-translations");
        Span about = new Span(term.note().isEmpty() ? author(stored) : term.note());
        about.addClassName("glossary-about");
        Div row = new Div(
                name,
                translations,
                about,
                new IconButton(VaadinIcon.TRASH, getTranslation("translation.glossary.remove"), () -> remove(stored)));
        row.addClassName("glossary-row");
        return row;
    }

    /** Of the terms that a team begins with, nobody of the team. */
    private String author(StoredTerm stored) {
        return stored.changedBy().equals(PersonId.DIGLOT) ? "" : names.getOrDefault(stored.changedBy(), "");
    }

    private void add() {
        new TermDialog("translation.glossary.add", term -> {
                    terms.add(term);
                    refresh();
                })
                .open();
    }

    private void change(StoredTerm stored) {
        new TermDialog("translation.glossary.change", term -> {
                    terms.change(stored, term);
                    refresh();
                })
                .with(stored.term())
                .with(terms.history(stored.id()), clock.getZone())
                .open();
    }

    private void remove(StoredTerm stored) {
        try {
            terms.remove(stored);
            new UndoNotice(
                            getTranslation(
                                    "translation.glossary.removed",
                                    stored.term().source()),
                            () -> bringBack(stored))
                    .open();
        } catch (TermChangedMeanwhile e) {
            Notification.show(getTranslation("translation.glossary.refused.changed"));
        }
        refresh();
    }

    private void bringBack(StoredTerm stored) {
        terms.bring(List.of(stored.term()));
        refresh();
    }

    private void brought(Terms.Imported imported) {
        Notification.show(
                getTranslation("translation.glossary.brought", imported.added(), imported.changed(), imported.same()));
        refresh();
    }

    private static Span chip(String text, String tone) {
        Span chip = new Span(text);
        chip.addClassName("chip");
        if (!tone.isEmpty()) {
            chip.addClassName(tone);
        }
        return chip;
    }
}
