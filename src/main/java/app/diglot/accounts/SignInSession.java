package app.diglot.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;

/**
 * Who logs in goes on under a new session id. Where somebody was logged in already, that session ends: screens that are still open in
 * another tab would otherwise go on as the new person, and save what the one before is typing under the new name.
 */
class SignInSession implements SessionAuthenticationStrategy {

    private final SessionAuthenticationStrategy sameSession = new ChangeSessionIdAuthenticationStrategy();
    private final SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();

    SignInSession() {
        newSession.setMigrateSessionAttributes(false);
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        boolean somebodyWasThere = before != null && before.getPrincipal() instanceof SignedIn;
        (somebodyWasThere ? newSession : sameSession).onAuthentication(authentication, request, response);
    }
}
