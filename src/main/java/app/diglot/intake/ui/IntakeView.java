package app.diglot.intake.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.Role;
import app.diglot.intake.batches.BatchChanged;
import app.diglot.intake.batches.BatchItem;
import app.diglot.intake.batches.Batches;
import app.diglot.intake.batches.Holidays;
import app.diglot.intake.batches.IntakeJobs;
import app.diglot.intake.batches.ItemKind;
import app.diglot.intake.batches.ListingDay;
import app.diglot.intake.batches.ListingMails;
import app.diglot.shell.components.Keys;
import app.diglot.shell.components.LiveChanges;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days and what came in on each. Its user wants to know: is today's listing in; are the numbers right, and what stands behind
 * each; what was missed, and how to get it.
 */
@Route("intake")
@Menu(order = 20, title = "intake.days.title", icon = "vaadin:calendar")
@RolesAllowed({"TRANSLATOR", "ADMINISTRATOR"})
@CssImport("./styles/intake-days.css")
class IntakeView extends Div implements AfterNavigationObserver, HasDynamicTitle, ListingRow.Actions {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    private final transient IntakeJobs jobs;
    private final transient Batches batches;
    private final transient Holidays holidays;
    private final transient ListingMails mails;
    private final boolean editor;
    private final boolean administrator;
    private final OrderedList list = new OrderedList();
    private final Div noRules = new Div();
    private final NativeButton more = new NativeButton();
    private final transient Map<LocalDate, ListingRow> rows = new LinkedHashMap<>();
    private int shown = PAGE;

    IntakeView(
            IntakeJobs jobs,
            Batches batches,
            Holidays holidays,
            ListingMails mails,
            CurrentPerson person,
            LiveChanges changes) {
        this.jobs = jobs;
        this.batches = batches;
        this.holidays = holidays;
        this.mails = mails;
        this.editor = person.may(Role.EDITOR);
        this.administrator = person.may(Role.ADMINISTRATOR);
        addClassName("intake-days");
        list.addClassName("listing-rows");
        more.addClassName("quiet-button");
        more.setText(getTranslation("intake.days.more"));
        more.addClickListener(click -> {
            shown += PAGE;
            refresh();
        });
        Keys keys = new Keys();
        if (editor) {
            keys.on("a", "intake.days.askNow", this::askForNewest)
                    .on("d", "intake.days.other", this::openDays)
                    .on("m", "intake.mail.title", this::openMail);
        }
        noRules.addClassName("empty-state");
        noRules.add(
                new H2(getTranslation("intake.days.noRules.title")),
                new Paragraph(getTranslation("intake.days.noRules.text")));
        add(head(keys), noRules, list, more, keys);
        changes.listen(this, BatchChanged.class, change -> refresh());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.days.title") + " · Diglot";
    }

    @Override
    public boolean mayAsk() {
        return editor;
    }

    @Override
    public void ask(LocalDate day) {
        jobs.ask(List.of(day));
        refresh();
    }

    @Override
    public void stop(LocalDate day) {
        jobs.stop(day);
        refresh();
    }

    @Override
    public List<BatchItem> items(LocalDate day, @Nullable ItemKind kind, String after, int atMost) {
        return batches.items(day, kind, after, atMost);
    }

    private Header head(Keys keys) {
        Div tools = new Div();
        tools.addClassName("screen-head-tools");
        NativeButton help = new NativeButton("?", click -> keys.show());
        help.addClassName("icon-button");
        help.setAriaLabel(getTranslation("shell.keys.help"));
        if (administrator) {
            NativeButton list = new NativeButton(
                    getTranslation("intake.holidays.title"),
                    click -> new HolidaysDialog(holidays, this::refresh).open());
            list.addClassName("quiet-button");
            tools.add(list);
        }
        if (editor) {
            Button other = new Button(getTranslation("intake.days.other"), click -> openDays());
            other.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Button mail = new Button(getTranslation("intake.mail.open"), click -> openMail());
            tools.add(help, mail, other);
        }
        Paragraph lead = new Paragraph(getTranslation("intake.days.lead"));
        lead.addClassName("screen-head-lead");
        Header head = new Header(new H1(getTranslation("intake.days.title")), tools, lead);
        head.addClassName("screen-head");
        return head;
    }

    private void openDays() {
        new DaysDialog(days -> {
                    jobs.ask(days);
                    refresh();
                })
                .open();
    }

    private void openMail() {
        new MailDialog(mails).open();
    }

    /** What a person means who asks now: the first listing that is not whole yet. */
    private void askForNewest() {
        List<ListingDay> days = jobs.days(PAGE);
        Optional<ListingDay> open = days.stream()
                .filter(day -> day.standing() == ListingDay.Standing.OUT)
                .filter(day -> day.batch() == null || !day.batch().state().isFinal())
                .findFirst();
        open.or(() -> days.stream().findFirst()).ifPresent(day -> ask(day.day()));
    }

    /** Rows stay what they are, so that an open list stays open. */
    private void refresh() {
        boolean hasRules = jobs.hasRules();
        noRules.setVisible(!hasRules);
        // Without a rule nothing is asked of arXiv, and what a mail brought is there all the same.
        List<ListingDay> days = jobs.days(shown).stream()
                .filter(day -> hasRules || day.batch() != null)
                .toList();
        list.setVisible(!days.isEmpty());
        Map<LocalDate, ListingRow> before = Map.copyOf(rows);
        rows.clear();
        list.removeAll();
        days.forEach(day -> {
            ListingRow row =
                    Optional.ofNullable(before.get(day.day())).orElseGet(() -> new ListingRow(day.day(), this));
            row.show(day, jobs.isWaiting(day.day()));
            rows.put(day.day(), row);
            list.add(row);
        });
        more.setVisible(days.size() == shown);
    }
}
