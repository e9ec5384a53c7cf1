package app.diglot.accounts;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started Diglot where it is and how to get in. Printed, not logged: a password has no place in a log. */
@Component
class StartMessage {

    private final FirstPassword firstPassword;
    private final String baseUrl;

    StartMessage(FirstPassword firstPassword, @Value("${diglot.base-url}") String baseUrl) {
        this.firstPassword = firstPassword;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print(ApplicationReadyEvent ready) {
        // A command that starts Diglot without its web server prints its own summary, and nothing else, to standard
        // output.
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            print(System.out);
        }
    }

    void print(PrintStream out) {
        out.println();
        out.println("  Diglot is ready.   Diglot 已就绪。");
        out.println("  Site  网站      " + baseUrl + "/");
        out.println("  Desk  编辑台    " + baseUrl + "/desk");
        firstPassword.make().ifPresent(made -> {
            out.println("  Sign in as " + made.name() + " with the one-time password  一次性密码  " + made.password());
            out.println("  (it is made anew at each start until it has been used  首次使用前每次启动都会重新生成)");
        });
        out.println();
        out.flush();
    }
}
