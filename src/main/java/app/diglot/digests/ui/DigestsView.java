package app.diglot.digests.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.People;
import app.diglot.accounts.Role;
import app.diglot.digests.DigestFilter;
import app.diglot.digests.DigestSummary;
import app.diglot.digests.Digests;
import app.diglot.digests.ReplacedPapers;
import app.diglot.digests.Replacements;
import app.diglot.library.PapersReplaced;
import app.diglot.settings.TeamCalendar;
import app.diglot.shared.PersonId;
import app.diglot.shell.components.Keys;
import app.diglot.shell.components.LiveChanges;
import app.diglot.topics.Topic;
import app.diglot.topics.Topics;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The digests by day, newest first: where each stands and who worked on it last. */
@Route("digests")
@Menu(order = 0, title = "digests.title", icon = "vaadin:newspaper")
@RolesAllowed("TRANSLATOR")
@CssImport("./styles/digests.css")
class DigestsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 40;

    private final transient Digests digests;
    private final transient People people;
    private final transient List<Topic> topics;
    private final transient TeamCalendar calendar;
    private final transient Clock clock;
    private final boolean editor;
    private final FilterBar filters;
    private final ReplacedNotice replaced = new ReplacedNotice();
    private final DigestList list;
    private final transient Replacements replacements;
    private transient DigestFilter filter = DigestFilter.ALL;
    private int shown = PAGE;

    DigestsView(
            Digests digests,
            Replacements replacements,
            Topics topics,
            People people,
            CurrentPerson person,
            TeamCalendar calendar,
            LiveChanges live,
            Clock clock) {
        this.digests = digests;
        this.replacements = replacements;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
        this.topics = topics.all();
        this.editor = person.may(Role.EDITOR);
        this.filters = new FilterBar(this.topics, this::go);
        this.list = new DigestList(
                editor, new DigestList.Actions(this::showMore, this::begin, this::clear, this::deleteDemo));
        addClassName("digests");
        Keys keys = keys();
        add(head(keys), replaced, filters, list, keys);
        live.listen(this, PapersReplaced.class, change -> refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("digests.title") + " · Diglot";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = FilterAddress.read(event.getLocation().getQueryParameters(), topics);
        filters.show(filter);
        shown = PAGE;
        refresh();
    }

    private Header head(Keys keys) {
        Div tools = new Div(new KeysButton(keys));
        tools.addClassName("screen-head-tools");
        if (editor) {
            Button begin = new Button(getTranslation("digests.new"), click -> begin());
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            tools.add(begin);
        }
        Header head = new Header(new H1(getTranslation("digests.title")), tools);
        head.addClassName("screen-head");
        return head;
    }

    private Keys keys() {
        Keys keys = new Keys()
                .on("j", "digests.keys.next", list::focusNext)
                .on("k", "digests.keys.previous", list::focusPrevious)
                .on("o", "digests.keys.open", list::openFocused)
                .on("/", "digests.keys.filter", filters::focus);
        return editor ? keys.on("n", "digests.new", this::begin) : keys;
    }

    private void refresh() {
        List<DigestSummary> found = digests.list(filter, 0, shown);
        Map<PersonId, String> names = people.names(
                found.stream().map(DigestSummary::workedBy).distinct().toList());
        List<ReplacedPapers> open = replacements.open();
        replaced.show(open);
        list.show(
                found.stream()
                        .map(digest -> new DigestList.Shown(digest, in(digest, open)))
                        .toList(),
                names,
                clock.instant(),
                digests.count(filter),
                !filter.equals(DigestFilter.ALL));
    }

    private static int in(DigestSummary digest, List<ReplacedPapers> replaced) {
        return replaced.stream()
                .filter(papers -> papers.digest().equals(digest.id()))
                .mapToInt(ReplacedPapers::papers)
                .sum();
    }

    private void go(DigestFilter wanted) {
        QueryParameters address = FilterAddress.write(wanted, topics);
        UI.getCurrent().navigate(DigestsView.class, address);
    }

    private void clear() {
        go(DigestFilter.ALL);
    }

    private void showMore() {
        shown += PAGE;
        refresh();
    }

    private void begin() {
        new NewDigestDialog(digests, topics, calendar.today()).open();
    }

    private void deleteDemo(DigestSummary demo) {
        Confirmation.ask(getTranslation("digests.demo.delete"), getTranslation("digests.demo.delete.text"), () -> {
            digests.deleteDemo(demo.id());
            refresh();
        });
    }
}
