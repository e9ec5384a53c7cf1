package app.diglot.intake.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.intake.triage.DayDigests;
import app.diglot.intake.triage.KeyBindings;
import app.diglot.intake.triage.PapersTriaged;
import app.diglot.intake.triage.Queue;
import app.diglot.intake.triage.QueueChanged;
import app.diglot.intake.triage.QueueFilter;
import app.diglot.intake.triage.Reason;
import app.diglot.intake.triage.Triage;
import app.diglot.intake.triage.TriageCommand;
import app.diglot.intake.triage.TriageKeys;
import app.diglot.library.PapersCompared;
import app.diglot.library.components.SightingLines;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Keys;
import app.diglot.shell.components.LiveChanges;
import app.diglot.topics.Topic;
import app.diglot.topics.Topics;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day's candidates, decided on one after the other. What its person wants most:
 *
 * <ol>
 *   <li>To decide in seconds: title, why it was caught and abstract in sight, one key, and the next paper is there.
 *   <li>To know how far it is, in numbers that add up, and to do nothing that a colleague does already.
 *   <li>To err: every step stands there and can be taken back, tomorrow's reload or not.
 * </ol>
 */
@Route(TriageAddress.PATH + "/:" + TriageAddress.DAY + "?")
@Menu(order = -10, title = "intake.triage.title", icon = "vaadin:tasks")
@RolesAllowed("EDITOR")
@CssImport("./styles/intake.css")
class TriageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 60;

    private final transient Queue queue;
    private final transient List<Topic> topics;
    private final TriageHead head;
    private final TriageBar bar;
    private final TriageDesk desk;
    private transient @Nullable LocalDate day;

    TriageView(
            Queue queue,
            Triage triage,
            DayDigests digests,
            TriageKeys keys,
            Topics topics,
            CurrentPerson person,
            Typesetter typesetter,
            SightingLines sightings,
            Clock clock,
            LiveChanges live) {
        this.queue = queue;
        this.topics = topics.all();
        TriageWords words = new TriageWords(this, person.id());
        Keys bound = new Keys();
        head = new TriageHead(words, this.topics, bound);
        bar = new TriageBar(this.topics, words, this::go);
        desk = new TriageDesk(
                queue, triage, digests, this.topics, typesetter, sightings, words, person.id(), clock, head::show);
        desk.addToListHead(bar.order());
        bind(bound, keys.own());
        addClassNames("screen", "triage");
        add(head, bar, desk, bound);
        live.listen(this, PapersTriaged.class, change -> desk.hear(change));
        live.listen(this, PapersCompared.class, change -> desk.hear(change));
        live.listen(this, QueueChanged.class, this::hear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.triage.title") + (day == null ? "" : " " + day) + " · Diglot";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> written = event.getRouteParameters().get(TriageAddress.DAY);
        if (written.isPresent() && TriageAddress.day(written.get()).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        List<LocalDate> days = queue.days(DAYS);
        day = written.flatMap(TriageAddress::day).orElse(days.isEmpty() ? null : days.getFirst());
        if (day == null) {
            head.setVisible(false);
            bar.setVisible(false);
            desk.nothingYet();
            return;
        }
        QueueFilter filter = TriageAddress.read(day, event.getLocation().getQueryParameters(), topics);
        head.setVisible(true);
        bar.setVisible(true);
        head.show(filter, days);
        bar.show(filter);
        desk.load(filter);
    }

    private void go(QueueFilter filter) {
        UI.getCurrent().navigate(TriageAddress.path(filter), TriageAddress.query(filter, topics));
    }

    private void hear(QueueChanged change) {
        if (day == null) {
            UI.getCurrent().navigate(TriageAddress.PATH);
        } else if (!change.day().isAfter(day)) {
            desk.papersCameOrWent();
        }
    }

    private void bind(Keys keys, KeyBindings own) {
        keys.followWhileHeld(own.key(TriageCommand.NEXT), says(TriageCommand.NEXT), PaperPane.BELOW);
        keys.followWhileHeld(own.key(TriageCommand.PREVIOUS), says(TriageCommand.PREVIOUS), PaperPane.ABOVE);
        keys.onPress(own.key(TriageCommand.OPEN), says(TriageCommand.OPEN), desk::toggle);
        keys.follow(
                own.key(TriageCommand.ABSTRACT_PAGE),
                says(TriageCommand.ABSTRACT_PAGE),
                PaperPane.IN_SIGHT + "a." + PaperPane.ABSTRACT_PAGE);
        keys.follow(own.key(TriageCommand.CHOOSE), says(TriageCommand.CHOOSE), PaperPane.CHOOSE);
        keys.follow(own.key(TriageCommand.REJECT), says(TriageCommand.REJECT), PaperPane.REJECT);
        for (Reason reason : Reason.values()) {
            keys.onPress(
                    Integer.toString(reason.ordinal() + 1),
                    "intake.triage.reason." + reason.name().toLowerCase(Locale.ROOT),
                    () -> desk.because(reason));
        }
        keys.onPress(own.key(TriageCommand.CLAIM), says(TriageCommand.CLAIM), desk::claim);
        keys.onPress(own.key(TriageCommand.UNDO), says(TriageCommand.UNDO), desk::undo);
        keys.onPress(own.key(TriageCommand.FILTER), says(TriageCommand.FILTER), bar::focus);
        keys.onPress(own.key(TriageCommand.SORT), says(TriageCommand.SORT), bar::turnOrder);
    }

    private static String says(TriageCommand command) {
        return "intake.triage.keys." + command.name().toLowerCase(Locale.ROOT);
    }
}
