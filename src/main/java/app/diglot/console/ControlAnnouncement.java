package app.diglot.console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where this app can be reached, from the moment when it is ready until it stops. */
@Component
class ControlAnnouncement {

    private final Path home;
    private final String bind;
    private final ControlToken token;

    ControlAnnouncement(
            @Value("${diglot.home}") Path home, @Value("${server.address:127.0.0.1}") String bind, ControlToken token) {
        this.home = home;
        this.bind = bind;
        this.token = token;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) throws IOException {
        Environment environment = ready.getApplicationContext().getEnvironment();
        int port = environment.getProperty("local.server.port", Integer.class, -1);
        if (port > 0) {
            here(port).write(home);
        }
    }

    @EventListener
    void withdraw(ContextClosedEvent closed) throws IOException {
        int port = closed.getApplicationContext().getEnvironment().getProperty("local.server.port", Integer.class, -1);
        if (port > 0) {
            here(port).remove(home);
        }
    }

    private ControlFile here(int port) throws UnknownHostException {
        InetAddress address = InetAddress.getByName(bind);
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return new ControlFile(
                host, port, token.value(), ProcessHandle.current().pid());
    }
}
