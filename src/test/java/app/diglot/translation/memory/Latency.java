package app.diglot.translation.memory;

import app.diglot.bench.Figures;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long a piece of work of one thread took, in microseconds: by the clock, and by what the thread had of a processor, which others at
 * work on the machine disturb less.
 */
record Latency(double median, double p95, double p95OfProcessor) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MICRO = 1e3;

    static Latency of(int warmUps, int runs, Figures.Work work) throws Exception {
        double[] processor = new double[warmUps + runs];
        int[] run = {0};
        double[] clock = Figures.milliseconds(warmUps, runs, () -> {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            processor[run[0]++] = (THREADS.getCurrentThreadCpuTime() - start) / MICRO;
        });
        double[] counted = Arrays.copyOfRange(processor, warmUps, warmUps + runs);
        return new Latency(
                Figures.median(clock) * MICRO, Figures.share(clock, 0.95) * MICRO, Figures.share(counted, 0.95));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "median %.0f µs, p95 %.0f µs (of a processor %.0f)", median, p95, p95OfProcessor);
    }
}
