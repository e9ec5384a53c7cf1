package app.diglot.digests.ui;

import static java.util.stream.Collectors.groupingBy;

import app.diglot.digests.DigestNavigation;
import app.diglot.digests.DigestSummary;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shell.components.Days;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Digests under the headings of their days. */
class DigestList extends Div {

    private static final long serialVersionUID = 1L;

    /** What a person can do with the list. */
    record Actions(Runnable showMore, Runnable begin, Runnable clear, Consumer<DigestSummary> deleteDemo) {}

    /**
     * A digest of the list.
     *
     * @param replaced how many of its papers were replaced and wait for a decision
     */
    record Shown(DigestSummary digest, int replaced) {

        LocalDate day() {
            return digest.day();
        }
    }

    private final boolean editor;
    private final transient Actions actions;
    private final transient List<DigestSummary> summaries = new ArrayList<>();
    private final List<ScreenLink> links = new ArrayList<>();
    private int focused = -1;

    DigestList(boolean editor, Actions actions) {
        this.editor = editor;
        this.actions = actions;
        addClassName("digest-list");
    }

    void show(List<Shown> found, Map<PersonId, String> names, Instant now, int inAll, boolean filtered) {
        removeAll();
        links.clear();
        summaries.clear();
        focused = -1;
        if (found.isEmpty()) {
            add(filtered ? nothingMatches() : nothingYet());
            return;
        }
        found.stream()
                .collect(groupingBy(Shown::day, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .forEach((day, digests) -> {
                    UnorderedList rows = new UnorderedList();
                    rows.addClassName("digest-rows");
                    digests.forEach(digest -> rows.add(row(digest, names, now)));
                    Section section = new Section(new H2(Days.full(day, getLocale())), rows);
                    section.addClassName("digest-day");
                    add(section);
                });
        if (found.size() < inAll) {
            NativeButton more = new NativeButton(
                    getTranslation("digests.more", inAll - found.size()),
                    click -> actions.showMore().run());
            more.addClassName("quiet-button");
            add(more);
        }
    }

    void focusNext() {
        focus(focused + 1);
    }

    void focusPrevious() {
        focus(focused - 1);
    }

    void openFocused() {
        if (focused >= 0) {
            UI.getCurrent()
                    .navigate(DigestNavigation.digest(summaries.get(focused).id()));
        }
    }

    private void focus(int index) {
        if (!links.isEmpty()) {
            focused = Math.clamp(index, 0, links.size() - 1);
            links.get(focused).focus();
        }
    }

    private ListItem row(Shown shown, Map<PersonId, String> names, Instant now) {
        DigestSummary digest = shown.digest();
        ScreenLink link = new ScreenLink(
                DigestNavigation.digest(digest.id()),
                new Span(digest.topic().name().in(Language.of(getLocale()))));
        link.addClassName("digest-link");
        int index = links.size();
        link.addFocusListener(event -> focused = index);
        links.add(link);
        summaries.add(digest);

        Span name = new Span(link, new StateChip(digest.state()));
        name.addClassName("digest-name");
        if (digest.demo()) {
            name.add(demo(digest));
        }
        if (shown.replaced() > 0) {
            Span replaced = new Span(getTranslation("digests.replaced.papers", shown.replaced()));
            replaced.addClassNames("chip", "warn");
            name.add(replaced);
        }
        Span worked = new Span(
                new Span(names.getOrDefault(digest.workedBy(), getTranslation("digests.somebody"))),
                new When(digest.workedAt(), now));
        worked.addClassName("digest-worked");
        ListItem row = new ListItem(name, new Bars(digest.progress()), worked);
        row.addClassName("digest-row");
        return row;
    }

    private Span demo(DigestSummary digest) {
        Span chip = new Span(getTranslation("digests.demo"));
        chip.addClassNames("chip", "accent");
        Span demo = new Span(chip);
        demo.addClassName("digest-demo");
        if (editor) {
            NativeButton delete = new NativeButton(
                    getTranslation("digests.demo.delete"),
                    click -> actions.deleteDemo().accept(digest));
            delete.addClassName("quiet-button");
            demo.add(delete);
        }
        return demo;
    }

    private Div nothingYet() {
        Div empty = new Div(
                new H2(getTranslation("digests.empty.title")),
                new Paragraph(getTranslation(editor ? "digests.empty.editor" : "digests.empty.text")));
        empty.addClassName("empty-state");
        if (editor) {
            empty.add(button("digests.new", actions.begin()));
        }
        return empty;
    }

    private Div nothingMatches() {
        Div empty = new Div(
                new H2(getTranslation("digests.noMatch.title")), new Paragraph(getTranslation("digests.noMatch.text")));
        empty.add(button("digests.noMatch.clear", actions.clear()));
        empty.addClassName("empty-state");
        return empty;
    }

    private NativeButton button(String messageKey, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(messageKey), click -> action.run());
        button.addClassName("quiet-button");
        return button;
    }
}
