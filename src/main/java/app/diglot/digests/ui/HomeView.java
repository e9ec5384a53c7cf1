package app.diglot.digests.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.Role;
import app.diglot.digests.DigestNavigation;
import app.diglot.topics.TopicNavigation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where people arrive: at the digests, or, where they have no work there, at the topics that they keep. */
@Route("")
@RolesAllowed({"TRANSLATOR", "ADMINISTRATOR"})
class HomeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CurrentPerson person;

    HomeView(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(person.may(Role.TRANSLATOR) ? DigestNavigation.LIST : TopicNavigation.LIST);
    }
}
