package app.diglot.intake.batches;

import app.diglot.intake.StopSignal;
import app.diglot.intake.batches.BatchLedger.Standing;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says while a run waits for arXiv that its node lives, and ends the waiting when its batch is to stop. */
final class Heartbeat implements AutoCloseable {

    private static final long EVERY_SECONDS = 5;

    private final CountDownLatch over = new CountDownLatch(1);

    Heartbeat(BatchLedger ledger, Standing run, StopSignal signal) {
        Thread.ofVirtual().name("intake-heartbeat").start(() -> beat(ledger, run, signal));
    }

    private void beat(BatchLedger ledger, Standing run, StopSignal signal) {
        try {
            while (!over.await(EVERY_SECONDS, TimeUnit.SECONDS)) {
                if (!ledger.stillWorks(run)) {
                    signal.raise();
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
