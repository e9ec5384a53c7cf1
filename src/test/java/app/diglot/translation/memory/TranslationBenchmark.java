package app.diglot.translation.memory;

import app.diglot.bench.Benchmark;
import app.diglot.bench.Figures;
import app.diglot.shared.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The translation memory over the sentences of the corpus, and over a million made of them, beside Okapi's Pensieve. */
class TranslationBenchmark implements Benchmark {

    private static final int MILLION = 1_000_000;
    private static final int REBUILT = 200_000;

    @Override
    public String name() {
        return "translation";
    }

    @Override
    public String about() {
        return "the translation memory at 230,000 and a million pairs, beside Okapi's Pensieve and exhaustive comparison";
    }

    @Override
    public void run(Figures figures) throws Exception {
        SamplePairs sample = new SamplePairs();
        List<ApprovedPair> pairs = sample.pairs();
        SampleQueries queries = new SampleQueries(pairs, sample.unseen());
        figures.say("Sentences of papers %s", sample.origin());
        sayLoad(figures);
        rebuild(figures, pairs);
        changedTitle(figures);
        new MemoryFigures(figures, pairs, queries).tell(60, 10_000);
        List<ApprovedPair> million = new ArrayList<>(pairs);
        sample.recombined(MILLION).forEach(million::add);
        new MemoryFigures(figures, million, queries).tell(21, 20_000);
        sayLoad(figures);
    }

    /** What else the machine does lengthens everything that is measured by the clock. */
    private static void sayLoad(Figures figures) {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        figures.say(
                "load of the machine: %.1f on %d processors",
                machine.getSystemLoadAverage(), machine.getAvailableProcessors());
    }

    private static void rebuild(Figures figures, List<ApprovedPair> pairs) throws Exception {
        List<ApprovedPair> some = pairs.subList(0, Math.min(REBUILT, pairs.size()));
        double[] taken = Figures.milliseconds(1, 3, () -> new TranslationMemory().putAll(some.stream()));
        figures.goal("index of %,d rebuilt, median".formatted(some.size()), Figures.median(taken), 2_000, "ms");
    }

    private static void changedTitle(Figures figures) {
        TranslationMemory memory = new TranslationMemory();
        memory.put(new ApprovedPair(new PairId(new UUID(0, 0)), "A survey of language models", "大语言模型的研究进展综述"));
        if (memory.fuzzy("大语言模型的研究近展综述", Language.CHINESE, 70, 1).isEmpty()) {
            figures.missed("title of 12 characters with one changed");
        } else {
            figures.say("title of 12 characters with one changed: found");
        }
    }
}
