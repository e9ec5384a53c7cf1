package app.diglot.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends back to the sign-in page, which says what happened and how long to wait. */
class SignInFailed implements AuthenticationFailureHandler {

    private final String page;

    SignInFailed(String page) {
        this.page = page;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var wait = failure instanceof SignInDelayed delayed
                ? "&wait=" + Math.max(1, delayed.delay().plusMillis(999).toSeconds())
                : "";
        response.sendRedirect(request.getContextPath() + page + "?error" + wait);
    }
}
