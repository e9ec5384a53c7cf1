package app.diglot.accounts;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The policy of the desk's page: only scripts with the nonce of this answer run, and what they load. Vaadin makes functions
 * from the expressions that the server sends, hence 'unsafe-eval', and its components style themselves inline. Development
 * mode loads scripts without a nonce.
 */
@Component
class DeskPagePolicy implements VaadinServiceInitListener {

    private static final String REST =
            " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                    + " frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none';";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(production ? this::strict : DeskPagePolicy::development);
    }

    private void strict(IndexHtmlResponse page) {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        policy(
                page,
                "default-src 'self'; connect-src 'self'; script-src 'nonce-" + nonce
                        + "' 'strict-dynamic' 'unsafe-eval';" + REST);
    }

    private static void development(IndexHtmlResponse page) {
        policy(
                page,
                "default-src 'self'; connect-src 'self' ws: wss:; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                        + REST);
    }

    private static void policy(IndexHtmlResponse page, String policy) {
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy);
    }
}
