package app.diglot.translation.drafts;

import app.diglot.translation.drafts.EngineFailed.Reason;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** One request to a translation service and its answer, within limits of time and of bytes. */
@Component
class EngineConnection implements AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 2 << 20;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER) // the key goes to the address that was set up and to no other
            .connectTimeout(TO_CONNECT)
            .build();

    /**
     * What a service said.
     *
     * @param retryAfter as its header has it; empty where there is none
     */
    record Answer(int status, String body, String retryAfter) {

        EngineFailed failed(Reason reason) {
            return new EngineFailed(reason, retryAfter);
        }
    }

    /**
     * @param authorization the header's value; empty for none
     * @throws EngineFailed where there is no connection, no end in time, or more than is allowed
     */
    Answer post(URI address, String authorization, String json, Duration timeout)
            throws EngineFailed, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        // The request's own time limit ends with the headers; this one holds for the whole answer.
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return read(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            throw new EngineFailed(Reason.UNREACHABLE);
        } finally {
            answer.cancel(true);
        }
    }

    private static Answer read(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(),
                new String(response.body(), StandardCharsets.UTF_8),
                response.headers().firstValue("Retry-After").orElse(""));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
