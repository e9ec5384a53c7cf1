package app.diglot.accounts.ui;

import app.diglot.accounts.Accounts;
import app.diglot.accounts.AuditEntry;
import app.diglot.accounts.AuditLog;
import app.diglot.accounts.People;
import app.diglot.accounts.Person;
import app.diglot.shared.PersonId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who did what and when, for administrators; person and page stand in the address. */
@Route("people/audit")
@RolesAllowed("ADMINISTRATOR")
@CssImport("./styles/accounts.css")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final String PERSON_PARAMETER = "person";
    private static final String PAGE_PARAMETER = "page";

    private final transient AuditLog log;
    private final transient People people;
    private final transient List<Person> everyone;
    private final ComboBox<Person> person = new ComboBox<>();
    private final Div content = new Div();

    AuditView(AuditLog log, People people, Accounts accounts) {
        this.log = log;
        this.people = people;
        this.everyone = accounts.everyone();
        addClassNames("screen", "audit");
        person.setAriaLabel(getTranslation("accounts.audit.person"));
        person.setPlaceholder(getTranslation("accounts.audit.everybody"));
        person.setItems(everyone);
        person.setItemLabelGenerator(Person::displayName);
        person.setClearButtonVisible(true);
        person.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrent().navigate(AuditView.class, address(Optional.ofNullable(event.getValue()), 0));
            }
        });
        RouterLink back = new RouterLink(getTranslation("accounts.audit.back"), PeopleView.class);
        back.addClassName("audit-back");
        Div tools = new Div(person);
        tools.addClassName("screen-head-tools");
        Paragraph lead = new Paragraph(getTranslation("accounts.audit.lead"));
        lead.addClassName("screen-head-lead");
        Header head = new Header(back, new H1(getTranslation("accounts.audit.title")), tools, lead);
        head.addClassName("screen-head");
        add(head, content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.audit.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<Person> wanted = query.getSingleParameter(PERSON_PARAMETER)
                .flatMap(name -> everyone.stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst());
        int page = query.getSingleParameter(PAGE_PARAMETER)
                .filter(number -> number.matches("[1-9][0-9]{0,5}"))
                .map(number -> Integer.parseInt(number) - 1)
                .orElse(0);
        person.setValue(wanted.orElse(null));
        show(wanted, page);
    }

    private void show(Optional<Person> wanted, int page) {
        Optional<PersonId> id = wanted.map(Person::id);
        List<AuditEntry> entries = log.list(id, page * PAGE, PAGE);
        content.removeAll();
        if (entries.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("accounts.audit.empty"));
            empty.addClassName("empty-state");
            content.add(empty);
            return;
        }
        Map<PersonId, String> names = people.names(entries.stream()
                .map(AuditEntry::person)
                .flatMap(Optional::stream)
                .toList());
        content.add(new AuditTable(entries, names), pages(wanted, page, entries.size(), log.count(id)));
    }

    private Nav pages(Optional<Person> wanted, int page, int shown, int inAll) {
        int first = page * PAGE;
        Nav pages = new Nav(new Span(getTranslation("accounts.audit.range", first + 1, first + shown, inAll)));
        pages.addClassName("audit-pages");
        if (page > 0) {
            pages.add(link("accounts.audit.newer", wanted, page - 1));
        }
        if (first + shown < inAll) {
            pages.add(link("accounts.audit.older", wanted, page + 1));
        }
        return pages;
    }

    private RouterLink link(String messageKey, Optional<Person> wanted, int page) {
        RouterLink link = new RouterLink(getTranslation(messageKey), AuditView.class);
        link.setQueryParameters(address(wanted, page));
        return link;
    }

    private static QueryParameters address(Optional<Person> wanted, int page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        wanted.ifPresent(person -> parameters.put(PERSON_PARAMETER, person.name()));
        if (page > 0) {
            parameters.put(PAGE_PARAMETER, Integer.toString(page + 1));
        }
        return QueryParameters.simple(parameters);
    }
}
