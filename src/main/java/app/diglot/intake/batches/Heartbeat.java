package app.diglot.intake.batches;

import app.diglot.intake.StopSignal;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says while a run waits for arXiv that its node lives, and ends the waiting when its batch is to stop. */
final class Heartbeat implements AutoCloseable {

    private static final long EVERY_SECONDS = 5;

    private final CountDownLatch over = new CountDownLatch(1);

    Heartbeat(BatchLedger ledger, LocalDate day, StopSignal run) {
        Thread.ofVirtual().name("intake-heartbeat").start(() -> beat(ledger, day, run));
    }

    private void beat(BatchLedger ledger, LocalDate day, StopSignal run) {
        try {
            while (!over.await(EVERY_SECONDS, TimeUnit.SECONDS)) {
                if (!ledger.stillWorks(day)) {
                    run.raise();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
    }
}
