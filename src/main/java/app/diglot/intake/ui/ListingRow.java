package app.diglot.intake.ui;

import app.diglot.intake.batches.Batch;
import app.diglot.intake.batches.BatchItem;
import app.diglot.intake.batches.BatchState;
import app.diglot.intake.batches.ItemKind;
import app.diglot.intake.batches.ListingDay;
import app.diglot.intake.batches.ListingDay.Standing;
import app.diglot.shell.components.Days;
import app.diglot.shell.components.Moments;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One day: how far it is, its numbers, and what can be done. */
class ListingRow extends ListItem {

    private static final long serialVersionUID = 1L;

    /** What a person can do with a day. */
    interface Actions {

        boolean mayAsk();

        void ask(LocalDate day);

        void stop(LocalDate day);

        List<BatchItem> items(LocalDate day, @Nullable ItemKind kind, String after, int atMost);
    }

    private final LocalDate day;
    private final transient Actions actions;
    private final Span state = new Span();
    private final Paragraph said = new Paragraph();
    private final Div tools = new Div();
    private final ListingNumbers numbers;

    ListingRow(LocalDate day, Actions actions) {
        this.day = day;
        this.actions = actions;
        this.numbers = new ListingNumbers(day, actions);
        addClassName("listing-row");
        state.addClassName("chip");
        said.addClassName("listing-said");
        tools.addClassName("listing-tools");
        Div head = new Div(new H2(Days.full(day, getLocale())), state, tools);
        head.addClassName("listing-head");
        add(head, said, numbers);
    }

    void show(ListingDay listing, boolean waiting) {
        Batch batch = listing.batch();
        Looks looks = waiting ? Looks.WAITING : looks(listing, batch);
        state.setText(getTranslation("intake.days.state." + looks.key()));
        state.setClassName("chip " + looks.style());
        said.setText(sentence(listing, batch, looks));
        said.setVisible(!said.getText().isEmpty());
        setClassName("listing-row" + (looks == Looks.RUNNING || looks == Looks.WAITING ? " busy" : ""));
        numbers.show(batch);
        tools.removeAll();
        if (batch != null && batch.numbers().announced() > 0) {
            Anchor triage = new Anchor("triage/" + day, getTranslation("intake.days.triage"));
            triage.addClassName("screen-link");
            triage.getElement().setAttribute("router-link", true);
            tools.add(triage);
        }
        if (actions.mayAsk()) {
            offer(looks);
        }
    }

    private void offer(Looks looks) {
        switch (looks) {
            case RUNNING, WAITING -> tools.add(button("intake.days.stop", () -> actions.stop(day)));
            case MISSED -> tools.add(button("intake.days.takeIn", () -> actions.ask(day)));
            case STOPPED -> tools.add(button("intake.days.goOn", () -> actions.ask(day)));
            case TO_COME, NOT_OUT, MAILED, PROVISIONAL, BROKEN ->
                tools.add(button("intake.days.askNow", () -> actions.ask(day)));
            case RECONCILED, CAUGHT_UP, NOTHING_THERE, HOLIDAY -> {
                // nothing is left to ask
            }
        }
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("quiet-button");
        button.setAriaLabel(getTranslation(key) + ": " + Days.full(day, getLocale()));
        return button;
    }

    private String sentence(ListingDay listing, @Nullable Batch batch, Looks looks) {
        return switch (looks) {
            case TO_COME -> getTranslation("intake.days.toCome", Moments.dateAndTime(listing.announced()));
            case NOT_OUT, BROKEN, PROVISIONAL -> batch == null ? "" : asked(batch, looks);
            case CAUGHT_UP, MAILED, NOTHING_THERE, HOLIDAY, MISSED, STOPPED ->
                getTranslation("intake.days." + looks.key() + ".text");
            case RUNNING, WAITING, RECONCILED -> "";
        };
    }

    private String asked(Batch batch, Looks looks) {
        String trouble = batch.trouble() == null
                ? ""
                : getTranslation(
                                "intake.days.trouble." + batch.trouble().name().toLowerCase(Locale.ROOT),
                                batch.troubleDetail())
                        + " ";
        String asked = batch.asked() == null ? "" : Moments.timeOfDay(batch.asked());
        String next = batch.next() == null ? "" : Moments.timeOfDay(batch.next());
        return trouble + getTranslation("intake.days." + looks.key() + ".text", asked, next);
    }

    private static Looks looks(ListingDay listing, @Nullable Batch batch) {
        if (listing.standing() == Standing.HOLIDAY) {
            return Looks.HOLIDAY;
        }
        if (batch == null) {
            return listing.standing() == Standing.TO_COME ? Looks.TO_COME : Looks.MISSED;
        }
        boolean isBefore = listing.standing() == Standing.TO_COME && batch.state() == BatchState.NOT_OUT;
        return isBefore && batch.asked() == null
                ? Looks.TO_COME
                : Looks.valueOf(batch.state().name());
    }

    /** What a row says in a word, and the colour of it. */
    private enum Looks {
        TO_COME(""),
        WAITING("accent"),
        MISSED("warn"),
        HOLIDAY(""),
        NOT_OUT(""),
        RUNNING("accent"),
        PROVISIONAL("accent"),
        RECONCILED("ok"),
        CAUGHT_UP("ok"),
        MAILED("accent"),
        NOTHING_THERE(""),
        STOPPED("warn"),
        BROKEN("danger");

        private final String style;

        Looks(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }

        String key() {
            StringBuilder key = new StringBuilder();
            for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
                key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
            return key.toString();
        }
    }
}
