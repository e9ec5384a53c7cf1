package app.diglot.accounts;

import java.net.InetAddress;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Grants requests of this machine that came through no proxy. */
class FromThisMachine implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var forwarded = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        // An app bound to one address of the machine sees that address instead of the loopback one.
        var sender = request.getRemoteAddr();
        return new AuthorizationDecision(!forwarded && (isLoopback(sender) || sender.equals(request.getLocalAddr())));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false; // not an address, so not ours
        }
    }
}
