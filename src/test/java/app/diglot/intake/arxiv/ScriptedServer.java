package app.diglot.intake.arxiv;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;

/** A server on loopback that gives the answers it was told to, one after the other, and keeps what it was asked. */
final class ScriptedServer implements AutoCloseable {

    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<URI> asked = new ArrayList<>();
    private final List<String> userAgents = new ArrayList<>();

    ScriptedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    ArxivAddresses addresses(String contact) {
        return addresses(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Duration.ZERO, contact);
    }

    static ArxivAddresses addresses(URI base, Duration pace, String contact) {
        return new ArxivAddresses(base.resolve("/api/query"), base.resolve("/oai"), base, base, pace, contact);
    }

    synchronized ScriptedServer then(Answer answer) {
        answers.add(answer);
        return this;
    }

    synchronized List<URI> asked() {
        return List.copyOf(asked);
    }

    synchronized List<String> userAgents() {
        return List.copyOf(userAgents);
    }

    static Answer text(int status, String body) {
        return exchange -> send(exchange, status, body);
    }

    static Answer busy(String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            send(exchange, 429, "");
        };
    }

    /** Announces more than it sends. */
    static Answer cut(String beginning) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write(beginning.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    static Answer redirect(String location) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            send(exchange, 302, "");
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Answer next;
        synchronized (this) {
            asked.add(exchange.getRequestURI());
            userAgents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
            next = answers.isEmpty() ? text(500, "nothing left to say") : answers.removeFirst();
        }
        next.to(exchange);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
