package app.diglot.intake.arxiv;

import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.ArxivUnanswered.Reason;
import app.diglot.intake.StopSignal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;

/**
 * One request and its answer, within limits of time and of bytes after decompression. Follows no redirect: the addresses are the
 * installation's, and none of them is asked in vain.
 */
@Component
class ArxivConnection implements AutoCloseable {

    static final Duration LONGEST = Duration.ofSeconds(45);

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 32 << 20;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();
    private final String userAgent;

    ArxivConnection(ArxivAddresses addresses) {
        this.userAgent = "Diglot (+" + addresses.contact() + ")";
    }

    /** An answer with a status of 200, or what arXiv said instead. */
    record Answer(int status, byte[] body, String retryAfter, Validators validators) {}

    /**
     * @param known of an answer that is at hand; arXiv answers 304 where it still holds
     * @throws ArxivUnanswered where there is no connection, no end in time, or more than is allowed
     * @throws InterruptedException where the asking was to stop
     */
    Answer get(URI address, Validators known) throws ArxivUnanswered, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(LONGEST)
                .header("User-Agent", userAgent)
                .header("Accept-Encoding", "gzip");
        known.addTo(request);
        // The request's own time limit ends with the headers; this one holds for the whole answer.
        Future<Answer> answer = client.sendAsync(request.build(), BodyHandlers.ofInputStream())
                .thenApplyAsync(response -> read(address, response));
        try {
            return awaited(answer);
        } catch (TimeoutException e) {
            throw new ArxivUnanswered(Reason.UNREACHABLE, address, "no answer in " + LONGEST.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw unanswered(address, Objects.requireNonNullElse(e.getCause(), e));
        } finally {
            answer.cancel(true);
        }
    }

    private static Answer awaited(Future<Answer> answer)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                return answer.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                StopSignal.check();
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private static Answer read(URI address, HttpResponse<InputStream> response) {
        String retryAfter = response.headers().firstValue("Retry-After").orElse("");
        Validators validators = Validators.of(response.headers());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                return new Answer(response.statusCode(), new byte[0], retryAfter, validators);
            }
            boolean zipped = response.headers()
                    .firstValue("Content-Encoding")
                    .filter("gzip"::equalsIgnoreCase)
                    .isPresent();
            return new Answer(200, limited(zipped ? new GZIPInputStream(body) : body), retryAfter, validators);
        } catch (IOException e) {
            throw new UncheckedIOException(address.getHost(), e);
        }
    }

    private static byte[] limited(InputStream body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            if (bytes.size() + read > MOST_BYTES) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }

    private static ArxivUnanswered unanswered(URI address, Throwable cause) {
        Throwable deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String said = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
        Reason reason = cause instanceof UncheckedIOException ? Reason.UNREADABLE : Reason.UNREACHABLE;
        return new ArxivUnanswered(reason, address, said);
    }
}
