package app.diglot.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that could not be made: logged once, here, under a number that the person can pass on. */
@ParentLayout(DeskLayout.class)
@PermitAll
class FailureScreen extends ErrorScreen implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureScreen.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = Incident.number();
        LOG.error("incident {}: the screen could not be made", number, parameter.getException());
        say("shell.error.title", "shell.error.text", number);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
