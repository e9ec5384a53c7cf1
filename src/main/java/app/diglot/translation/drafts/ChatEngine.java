package app.diglot.translation.drafts;

import app.diglot.translation.drafts.EngineFailed.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Any service that speaks the OpenAI chat protocol. Its key is sent and neither kept nor told. */
@Component
class ChatEngine implements DraftEngine, AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 2 << 20;

    private final ChatSettings settings;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER) // the key goes to the address that was set up and to no other
            .connectTimeout(TO_CONNECT)
            .build();

    ChatEngine(ChatSettings settings) {
        this.settings = settings;
    }

    private record Answer(int status, byte[] body) {}

    @Override
    public boolean isSetUp() {
        return settings.isSetUp();
    }

    @Override
    public String name() {
        return settings.model().isBlank() ? settings.address().getHost() : settings.model();
    }

    @Override
    public List<String> draft(DraftRequest request) throws EngineFailed, InterruptedException {
        Answer answer = ask(ChatMessages.write(settings.model(), request));
        return switch (answer.status()) {
            case 200 ->
                ChatMessages.read(new String(answer.body(), StandardCharsets.UTF_8), request)
                        .orElseThrow(() -> new EngineFailed(Reason.UNREADABLE));
            case 401, 403 -> throw new EngineFailed(Reason.KEY);
            case 429 -> throw new EngineFailed(Reason.LIMITED);
            default -> throw new EngineFailed(Reason.UNREACHABLE);
        };
    }

    private Answer ask(String body) throws EngineFailed, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.address())
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        String secret = settings.secret();
        if (!secret.isEmpty()) {
            request.header("Authorization", "Bearer " + secret);
        }
        // The request's own time limit ends with the headers; this one holds for the whole answer.
        Future<Answer> answer =
                client.sendAsync(request.build(), BodyHandlers.ofInputStream()).thenApplyAsync(ChatEngine::read);
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new EngineFailed(Reason.UNREACHABLE);
        } finally {
            answer.cancel(true);
        }
    }

    private static Answer read(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return new Answer(response.statusCode(), response.statusCode() == 200 ? limited(body) : new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] limited(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES);
        if (body.read() >= 0) {
            throw new IOException("more than " + MOST_BYTES + " bytes");
        }
        return bytes;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
