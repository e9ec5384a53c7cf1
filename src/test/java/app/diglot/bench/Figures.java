package app.diglot.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Where a benchmark says what it found, a figure a line, and whether it is within the goal. */
public final class Figures {

    private static final double MILLION = 1e6;

    private final PrintStream out;
    private boolean allHold = true;

    Figures(PrintStream out) {
        this.out = out;
    }

    /** Something that is run again and again. */
    public interface Work {
        void run() throws Exception;
    }

    public void say(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }

    /** A figure that has a limit, in the same unit. */
    public void goal(String what, double measured, double limit, String unit) {
        boolean holds = measured <= limit;
        allHold &= holds;
        say("%s: %.0f %s, goal %.0f %s: %s", what, measured, unit, limit, unit, holds ? "holds" : "MISSED");
    }

    /** Says that a goal was missed that is no number. */
    public void missed(String what) {
        allHold = false;
        say("%s: MISSED", what);
    }

    boolean allGoalsHold() {
        return allHold;
    }

    /** Milliseconds of each run, in their order; runs to warm up come before and are left out. */
    public static double[] milliseconds(int warmUps, int runs, Work work) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        double[] taken = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            taken[i] = (System.nanoTime() - start) / MILLION;
        }
        return taken;
    }

    public static double median(double[] values) {
        return share(values, 0.5);
    }

    /** The value that this share of the values does not exceed. */
    public static double share(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }
}
