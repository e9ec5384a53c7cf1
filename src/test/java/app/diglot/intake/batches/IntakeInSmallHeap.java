package app.diglot.intake.batches;

import app.diglot.bench.SamplePapers;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Locale;
import java.util.function.Function;

/**
 * Takes in as much as arXiv gives at most, 30,000 entries in answers of 2,000, in a JVM of its own whose heap {@link
 * IntakeBenchmark} makes small. Where the heap is too small it ends with an error.
 */
final class IntakeInSmallHeap {

    static final int HEAP_MB = 128;

    private static final int ENTRIES = 30_000;
    private static final int ANSWER = 2_000;
    private static final int DIFFERENT = 500;
    private static final double MEGABYTE = 1 << 20;

    private IntakeInSmallHeap() {}

    public static void main(String[] none) {
        try {
            takeIn();
            System.exit(0);
        } catch (Throwable failure) { // an exhausted heap must end the process, whatever else still runs in it
            System.err.println("diglot: " + failure);
            System.exit(1);
        }
    }

    private static void takeIn() throws Exception {
        StoredAnswers stored = StoredAnswers.onMariaDb();
        AtomAnswers answers = new AtomAnswers(SamplePapers.of(DIFFERENT));
        long start = System.nanoTime();
        int papers = 0;
        int candidates = 0;
        double kept = 0;
        while (papers < ENTRIES) {
            StoredAnswers.Stored part = stored.take(answers.next(ANSWER));
            papers += part.papers();
            candidates += part.candidates();
            kept = Math.max(kept, heap(MemoryPoolMXBean::getCollectionUsage));
        }
        System.out.printf(
                Locale.ROOT,
                "A JVM with a heap of %d MB, answers of %,d:%n  %,d entries, %,d candidates in %.1f s;"
                        + " peak %.0f MB, after collections at most %.0f MB: holds%n",
                HEAP_MB,
                ANSWER,
                papers,
                candidates,
                (System.nanoTime() - start) / 1e9,
                heap(MemoryPoolMXBean::getPeakUsage),
                kept);
    }

    /** In MB; what pools tell that keep no such account is left out. */
    private static double heap(Function<MemoryPoolMXBean, MemoryUsage> usage) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(usage)
                        .filter(found -> found != null)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                / MEGABYTE;
    }
}
