package app.diglot.accounts.ui;

import app.diglot.accounts.CurrentPerson;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Leads a person with a one-time password to the screen that changes it, whatever screen was asked for. */
@Component
class OneTimePasswordGate implements VaadinServiceInitListener {

    private final CurrentPerson person;

    OneTimePasswordGate(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(created -> created.getUI().addBeforeEnterListener(new Gate(person)));
    }

    // Before Vaadin's own check, which would answer that the screen is not allowed.
    @ListenerPriority(100)
    private record Gate(CurrentPerson person) implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (person.mustChangePassword() && event.getNavigationTarget() != PasswordView.class) {
                event.forwardTo(PasswordView.class);
            }
        }
    }
}
