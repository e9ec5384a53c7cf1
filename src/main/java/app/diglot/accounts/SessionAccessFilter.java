package app.diglot.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of a person who was disabled or got another password, and takes over changed roles, at the next request. */
class SessionAccessFilter extends OncePerRequestFilter {

    private final SessionAccess access;

    SessionAccessFilter(SessionAccess access) {
        this.access = access;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/desk/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            access.now(signedIn)
                    .ifPresentOrElse(now -> take(now, authentication, request, response), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private void take(
            Authentication now, Authentication before, HttpServletRequest request, HttpServletResponse response) {
        if (!Set.copyOf(now.getAuthorities()).equals(Set.copyOf(before.getAuthorities()))) {
            access.replace(now, request, response);
        }
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
