package app.diglot.intake.ui;

import app.diglot.intake.batches.Batch;
import app.diglot.intake.batches.BatchItem;
import app.diglot.intake.batches.BatchNumbers;
import app.diglot.intake.batches.ItemKind;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day's numbers as a sum, each a button that opens the papers behind it. */
class ListingNumbers extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final LocalDate day;
    private final transient ListingRow.Actions actions;
    private final Div sum = new Div();
    private final Div opened = new Div();
    private final UnorderedList papers = new UnorderedList();
    private final NativeButton more = new NativeButton();
    private @Nullable NativeButton open;
    private @Nullable ItemKind openKind;
    private String last = "";
    private transient BatchNumbers shown = BatchNumbers.NONE;

    ListingNumbers(LocalDate day, ListingRow.Actions actions) {
        this.day = day;
        this.actions = actions;
        addClassName("listing-numbers");
        sum.addClassName("listing-sum");
        opened.addClassName("listing-opened");
        opened.setVisible(false);
        papers.addClassName("listing-papers");
        more.addClassName("quiet-button");
        more.setText(getTranslation("intake.days.papers.more"));
        more.addClickListener(click -> load());
        opened.add(papers, more);
        add(sum, opened);
    }

    void show(@Nullable Batch batch) {
        BatchNumbers numbers = batch == null ? BatchNumbers.NONE : batch.numbers();
        setVisible(numbers.announced() > 0);
        if (numbers.equals(shown)) {
            return;
        }
        shown = numbers;
        close();
        sum.removeAll();
        sum.add(number(numbers.announced(), null), new Span("="));
        for (ItemKind kind : ItemKind.values()) {
            if (kind != ItemKind.NEW) {
                sum.add(new Span("+"));
            }
            sum.add(number(numbers.of(kind), kind));
        }
    }

    private NativeButton number(int count, @Nullable ItemKind kind) {
        String name = kind == null ? "announced" : kind.name().toLowerCase(Locale.ROOT);
        Span figure = new Span(getTranslation("intake.days.figure", count));
        figure.addClassName("listing-figure");
        NativeButton button = new NativeButton();
        button.add(figure, new Span(getTranslation("intake.days.number." + name, count)));
        button.addClassName("listing-number");
        button.setEnabled(count > 0);
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> toggle(button, kind));
        return button;
    }

    private void toggle(NativeButton button, @Nullable ItemKind kind) {
        boolean wasOpen = button.equals(open);
        close();
        if (!wasOpen) {
            open = button;
            openKind = kind;
            button.getElement().setAttribute("aria-expanded", "true");
            opened.setVisible(true);
            load();
        }
    }

    private void close() {
        if (open != null) {
            open.getElement().setAttribute("aria-expanded", "false");
        }
        open = null;
        last = "";
        papers.removeAll();
        opened.setVisible(false);
    }

    private void load() {
        List<BatchItem> items = actions.items(day, openKind, last, PAGE);
        items.forEach(item -> papers.add(row(item)));
        if (!items.isEmpty()) {
            last = items.getLast().place();
        }
        more.setVisible(items.size() == PAGE);
    }

    private ListItem row(BatchItem item) {
        ListItem row = new ListItem();
        if (item.paper() == null) {
            row.add(new Span(item.id()));
        } else {
            Anchor id = new Anchor("https://arxiv.org/abs/" + item.id(), item.id());
            id.setTarget("_blank");
            row.add(id);
        }
        row.add(new Span(item.title()));
        if (openKind == null) {
            Span kind = new Span(
                    getTranslation("intake.days.kind." + item.kind().name().toLowerCase(Locale.ROOT)));
            kind.addClassName("chip");
            row.add(kind);
        }
        if (item.reason() != null) {
            Paragraph reason = new Paragraph(getTranslation(
                    "intake.days.refusal." + item.reason().name().toLowerCase(Locale.ROOT), item.detail()));
            reason.addClassName("listing-reason");
            row.add(reason);
        }
        return row;
    }
}
