package app.diglot.intake;

import java.time.Duration;

/**
 * Ends what waits for arXiv. Threads are never interrupted for it: an interrupt that hits while the embedded database writes
 * closes its file (H2, FileChannel).
 */
public final class StopSignal {

    private static final ScopedValue<StopSignal> CURRENT = ScopedValue.newInstance();
    private static final Duration LOOK = Duration.ofMillis(200);

    private volatile boolean raised;

    /** Whatever waits for arXiv within the work ends with an {@link InterruptedException} soon after this. */
    public void raise() {
        raised = true;
    }

    public boolean isRaised() {
        return raised;
    }

    /** Work that waits for arXiv. */
    public interface Work<T> {
        T run() throws ArxivUnanswered, InterruptedException;
    }

    /** Does work that this signal ends. */
    public <T> T during(Work<T> work) throws ArxivUnanswered, InterruptedException {
        try {
            return ScopedValue.where(CURRENT, this).<T, Exception>call(work::run);
        } catch (ArxivUnanswered | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("no other is thrown by the work", e);
        }
    }

    /** @throws InterruptedException where the work at hand is to end */
    public static void check() throws InterruptedException {
        if (CURRENT.isBound() && CURRENT.get().raised) {
            throw new InterruptedException("stopped");
        }
    }

    /** Waits, or ends with the work at hand. */
    public static void sleep(Duration duration) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            check();
            Thread.sleep(Duration.ofNanos(Math.min(left, LOOK.toNanos())));
        }
        check();
    }
}
