package app.diglot.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;

/** Signs people in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WAIT = 3600;

    private final LoginForm form = new LoginForm();
    private final transient AuthenticationContext authentication;

    LoginView(AuthenticationContext authentication) {
        this.authentication = authentication;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.addClassName("entrance-form");
        getContent().addClassName("entrance-page");
        getContent().add(new Entrance(form, new LanguageChoice()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        var asked = event.getLocation().getQueryParameters();
        form.setI18n(words(asked));
        form.setError(asked.getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.login.page");
    }

    private LoginI18n words(QueryParameters asked) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("accounts.login.title"));
        words.getForm().setUsername(getTranslation("accounts.login.name"));
        words.getForm().setPassword(getTranslation("accounts.login.password"));
        words.getForm().setSubmit(getTranslation("accounts.login.submit"));
        var error = words.getErrorMessage();
        error.setUsername(getTranslation("accounts.login.nameMissing"));
        error.setPassword(getTranslation("accounts.login.passwordMissing"));
        var wait = wait(asked);
        error.setTitle(getTranslation(wait.isPresent() ? "accounts.login.waitTitle" : "accounts.login.wrongTitle"));
        error.setMessage(wait.map(this::waitText).orElseGet(() -> getTranslation("accounts.login.wrong")));
        return words;
    }

    private String waitText(int seconds) {
        return seconds <= 90
                ? getTranslation("accounts.login.waitSeconds", seconds)
                : getTranslation("accounts.login.waitMinutes", (seconds + 59) / 60);
    }

    private static Optional<Integer> wait(QueryParameters asked) {
        return asked.getSingleParameter("wait")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(seconds -> seconds > 0 && seconds <= LONGEST_WAIT);
    }
}
