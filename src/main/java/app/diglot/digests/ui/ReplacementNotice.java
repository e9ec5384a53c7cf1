package app.diglot.digests.ui;

import app.diglot.digests.Entry;
import app.diglot.digests.Replacement;
import app.diglot.library.Paper;
import app.diglot.library.PaperVersion;
import app.diglot.shared.ArxivId;
import app.diglot.translation.NumberChanges;
import app.diglot.translation.components.ChangedWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says that the paper of an entry was replaced since; opened, what that changes, changed numbers first. */
class ReplacementNotice extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** What a person can do about it. */
    interface Actions {

        void takeOver(Entry entry, int version);

        void keep(Entry entry, int version);
    }

    private final transient Entry entry;
    private final transient PaperVersion newer;
    private final transient Optional<Actions> actions;
    private final boolean isOpenQuestion;
    private final Div content = new Div();

    /** @param actions for those who may decide */
    ReplacementNotice(Entry entry, Replacement replacement, Optional<Actions> actions) {
        this.entry = entry;
        this.newer = replacement.version();
        this.actions = actions;
        this.isOpenQuestion = replacement.isOpen();
        addClassName("replacement");
        Span mark = new Span(getTranslation(
                isOpenQuestion ? "digests.replaced.since" : "digests.replaced.exists", number(), since()));
        mark.addClassName("chip");
        mark.setClassName("warn", isOpenQuestion);
        setSummary(mark);
        content.addClassName("replacement-content");
        setContent(content);
        addToggleListener(event -> {
            if (event.isOpened() && content.getComponentCount() == 0) {
                fill();
            }
        });
    }

    /** Opens it, as a click does. */
    void unfold() {
        fill();
        setOpen(true);
    }

    private void fill() {
        content.removeAll();
        content.add(head());
        Paper paper = entry.paper();
        List<NumberChanges.Change> numbers = Stream.of(
                        NumberChanges.of(paper.title(), newer.title()),
                        NumberChanges.of(paper.abstractText(), newer.abstractText()))
                .flatMap(changes -> changes.changes().stream())
                .toList();
        if (!numbers.isEmpty()) {
            content.add(label("digests.replaced.numbers"), list(numbers));
        }
        compare("digests.paper.title", paper.title(), newer.title());
        compare("digests.abstract", paper.abstractText(), newer.abstractText());
        compare("digests.paper.comment", paper.comment(), newer.comment());
        if (Stream.of(
                        paper.title().equals(newer.title()),
                        paper.abstractText().equals(newer.abstractText()),
                        paper.comment().equals(newer.comment()))
                .allMatch(same -> same)) {
            content.add(new Paragraph(getTranslation("digests.replaced.sameWords")));
        }
        actions.ifPresent(possible -> content.add(buttons(possible)));
    }

    private Div head() {
        H3 title = new H3(getTranslation("digests.replaced.title", number()));
        Div head = new Div(title);
        head.addClassName("replacement-head");
        entry.paper().arxivId().map(ArxivId::base).ifPresent(base -> {
            ArxivId id = new ArxivId(base, number());
            Anchor link = new Anchor(id.address(), "arXiv:" + id, AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            link.addClassName("entry-arxiv");
            head.add(link);
        });
        return head;
    }

    private UnorderedList list(List<NumberChanges.Change> numbers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("number-changes");
        numbers.forEach(change -> list.add(new ListItem(said(change))));
        return list;
    }

    private String said(NumberChanges.Change change) {
        if (change.before().isEmpty()) {
            return getTranslation("digests.replaced.number.added", change.after());
        }
        return change.after().isEmpty()
                ? getTranslation("digests.replaced.number.removed", change.before())
                : getTranslation("digests.replaced.number", change.before(), change.after());
    }

    private void compare(String labelKey, String before, String now) {
        if (!before.equals(now)) {
            content.add(
                    label(labelKey), new ChangedWords(before, now, entry.paper().language()));
        }
    }

    private Component label(String key) {
        Paragraph label = new Paragraph(getTranslation(key));
        label.addClassName("replacement-label");
        return label;
    }

    private Div buttons(Actions possible) {
        NativeButton takeOver = new NativeButton(
                getTranslation("digests.replaced.takeOver", number()), click -> possible.takeOver(entry, number()));
        takeOver.addClassName("quiet-button");
        Div buttons = new Div(takeOver);
        buttons.addClassName("replacement-buttons");
        if (isOpenQuestion) {
            NativeButton keep = new NativeButton(
                    entry.paper()
                            .arxivId()
                            .map(ArxivId::version)
                            .map(version -> getTranslation("digests.replaced.keep", version))
                            .orElseGet(() -> getTranslation("digests.replaced.keep.unknown")),
                    click -> possible.keep(entry, number()));
            keep.addClassName("quiet-button");
            buttons.add(keep);
        }
        buttons.add(new Paragraph(getTranslation("digests.replaced.hint")));
        return buttons;
    }

    private int number() {
        return newer.number();
    }

    /** The day at arXiv, whose days are those of UTC; the one of the library where arXiv's is not known. */
    private String since() {
        Instant came = Optional.ofNullable(newer.updated()).orElse(newer.seen());
        return LocalDate.ofInstant(came, ZoneOffset.UTC).toString();
    }
}
