package app.diglot.intake.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ArxivTurnsTests {

    private static final URI LOOPBACK = URI.create("http://127.0.0.1:1");
    private static final URI ARXIV = URI.create("https://192.0.2.1");
    private static final Duration PACE = Duration.ofMillis(200);

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @Test
    void keepsArxivsPaceForArxiv() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScriptedServer.addresses(ARXIV, Duration.ofSeconds(1), "us"))
                .withMessageContaining("DIGLOT_ARXIV_PACE");
        assertThat(ScriptedServer.addresses(LOOPBACK, Duration.ZERO, "us").paceOf(LOOPBACK))
                .isZero();
        assertThat(ScriptedServer.addresses(LOOPBACK, Duration.ZERO, "us").paceOf(ARXIV))
                .isEqualTo(Duration.ofSeconds(3));
    }

    abstract static class Cases {

        private record Sent(Instant start, Instant end) {}

        @Autowired
        ArxivTurnRepository rows;

        @Autowired
        PlatformTransactionManager transactions;

        @Test
        void letsTwoNodesAskOneAfterTheOther() throws Exception {
            List<ArxivTurns> nodes = List.of(node(), node());
            List<Sent> sent = new CopyOnWriteArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Callable<Object>> requests = IntStream.range(0, 6)
                        .<Callable<Object>>mapToObj(i ->
                                () -> nodes.get(i % 2).inTurn(LOOPBACK, Duration.ofSeconds(20), () -> {
                                    Instant start = Instant.now();
                                    sent.add(new Sent(start, Instant.now()));
                                    return start;
                                }))
                        .toList();
                for (Future<Object> request : threads.invokeAll(requests)) {
                    request.get();
                }
            }

            List<Sent> inOrder =
                    sent.stream().sorted(Comparator.comparing(Sent::start)).toList();
            assertThat(inOrder).hasSize(6);
            for (int i = 1; i < inOrder.size(); i++) {
                Sent before = inOrder.get(i - 1);
                assertThat(Duration.between(before.start(), inOrder.get(i).start()))
                        .isGreaterThanOrEqualTo(PACE);
                assertThat(inOrder.get(i).start()).isAfterOrEqualTo(before.end());
            }
        }

        @Test
        void takesTheTurnOfANodeThatDied() throws Exception {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                ArxivTurnEntity held = ArxivTurnEntity.fresh();
                held.take(UUID.randomUUID(), Instant.now(), Duration.ofMillis(300));
                rows.save(held);
            });

            assertThat(node().inTurn(LOOPBACK, Duration.ofSeconds(20), () -> "answered"))
                    .isEqualTo("answered");
        }

        private ArxivTurns node() {
            return new ArxivTurns(rows, transactions, ScriptedServer.addresses(LOOPBACK, PACE, "us"));
        }
    }
}
