package app.diglot.bench;

/** One thing that is measured. Whatever class of the tests' implements it, with a constructor that takes nothing, is found by {@code ./diglot bench}. */
public interface Benchmark {

    /** What it is called by: one word. */
    String name();

    /** What it measures, in a line. */
    String about();

    void run(Figures figures) throws Exception;
}
