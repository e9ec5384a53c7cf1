package app.diglot.accounts;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** There were too many failures: no password is looked at until the time has passed. */
public class SignInDelayed extends AuthenticationException {

    private final Duration delay;

    SignInDelayed(Duration delay) {
        super("Sign-in delayed");
        this.delay = delay;
    }

    /** How long to wait, from now. */
    public Duration delay() {
        return delay;
    }
}
