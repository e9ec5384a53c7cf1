package app.diglot.translation.memory;

import app.diglot.bench.Benchmark;
import app.diglot.bench.Figures;
import app.diglot.shared.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The translation memory over the sentences of the corpus, and over a million made of them, beside Okapi's Pensieve. */
class TranslationBenchmark implements Benchmark {

    private static final int MILLION = 1_000_000;
    private static final int QUERIES = 200;
    private static final int QUERIES_OF_PENSIEVE = 40;
    private static final int LIMIT = 20;
    private static final int REBUILT = 200_000;
    private static final int ADDED = 2_000;
    private static final List<Integer> THRESHOLDS = List.of(70, 60);

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
        figures.say(
                "Sentences of papers %s; %d queries of each kind, %d matches at most", sample.origin(), QUERIES, LIMIT);
        rebuild(figures, pairs);
        measure(figures, pairs, queries, 60, 10);
        List<ApprovedPair> million = new ArrayList<>(pairs);
        sample.recombined(MILLION).forEach(million::add);
        measure(figures, million, queries, 20, 20);
    }

    private static void rebuild(Figures figures, List<ApprovedPair> pairs) throws Exception {
        List<ApprovedPair> some = pairs.subList(0, Math.min(REBUILT, pairs.size()));
        double[] taken = Figures.milliseconds(1, 3, () -> new TranslationMemory().putAll(some.stream()));
        figures.goal("index of %,d rebuilt, median".formatted(some.size()), Figures.median(taken), 2_000, "ms");
        TranslationMemory title = new TranslationMemory();
        title.put(new ApprovedPair(new PairId(new UUID(0, 0)), "A survey of language models", "大语言模型的研究进展综述"));
        if (title.fuzzy("大语言模型的研究近展综述", Language.CHINESE, 70, 1).isEmpty()) {
            figures.missed("title of 12 characters with one changed");
        } else {
            figures.say("title of 12 characters with one changed: found");
        }
    }

    private static void measure(
            Figures figures, List<ApprovedPair> pairs, SampleQueries queries, int compared, double goal)
            throws Exception {
        figures.say("%n%,d pairs", pairs.size());
        long before = usedMemory();
        TranslationMemory memory = new TranslationMemory();
        memory.putAll(pairs.stream());
        figures.goal(
                "  memory a pair, beside the texts", (usedMemory() - before) / (double) pairs.size(), 500, "bytes");
        add(figures, memory, pairs);
        Map<Integer, Double> ours = new HashMap<>();
        for (Language language : Language.values()) {
            for (SampleQueries.Kind kind : SampleQueries.Kind.values()) {
                List<String> texts = queries.of(kind, language, QUERIES);
                for (int threshold : THRESHOLDS) {
                    double p95 = search(figures, memory, language, kind, texts, threshold);
                    figures.goal("    p95", p95, goal * 1_000, "µs");
                    if (kind == SampleQueries.Kind.LONG) {
                        ours.merge(threshold, p95, Math::max);
                    }
                }
            }
            compareExhaustively(figures, memory, pairs, queries, language, compared);
        }
        comparePensieve(figures, pairs, queries, ours);
    }

    private static void add(Figures figures, TranslationMemory memory, List<ApprovedPair> pairs) throws Exception {
        int[] next = {0};
        double[] replaced = Figures.milliseconds(ADDED, ADDED, () -> memory.put(pairs.get(next[0]++)));
        double[] added = Figures.milliseconds(
                0,
                ADDED,
                () -> memory.put(new ApprovedPair(
                        new PairId(new UUID(1, next[0])),
                        pairs.get(next[0]).english(),
                        pairs.get(next[0]++).chinese())));
        while (next[0]-- > 2 * ADDED) {
            memory.remove(new PairId(new UUID(1, next[0])));
        }
        figures.goal("  add, p95", Figures.share(added, 0.95) * 1_000, 1_000, "µs");
        figures.say("  replace, p95: %.0f µs", Figures.share(replaced, 0.95) * 1_000);
    }

    /** Gives the 95th percentile in microseconds. */
    private static double search(
            Figures figures,
            TranslationMemory memory,
            Language language,
            SampleQueries.Kind kind,
            List<String> texts,
            int threshold)
            throws Exception {
        int[] next = {0};
        int[] found = {0};
        double[] taken = Figures.milliseconds(
                texts.size(),
                texts.size(),
                () -> found[0] += memory.fuzzy(texts.get(next[0]++ % texts.size()), language, threshold, LIMIT)
                        .size());
        figures.say(
                "  %s, %s, %d%%: median %.0f µs, %d found",
                language.tag(),
                kind.name().toLowerCase(Locale.ROOT),
                threshold,
                Figures.median(taken) * 1_000,
                found[0] / 2);
        return Figures.share(taken, 0.95) * 1_000;
    }

    private static void compareExhaustively(
            Figures figures,
            TranslationMemory memory,
            List<ApprovedPair> pairs,
            SampleQueries queries,
            Language language,
            int compared) {
        Exhaustive exhaustive = new Exhaustive(pairs, language);
        int[] all = new int[THRESHOLDS.size()];
        int[] missing = new int[THRESHOLDS.size()];
        for (SampleQueries.Kind kind : SampleQueries.Kind.values()) {
            for (String text : queries.of(kind, language, compared / 3)) {
                Map<PairId, Integer> truth = exhaustive.matches(text, 60);
                for (int i = 0; i < all.length; i++) {
                    int threshold = THRESHOLDS.get(i);
                    Map<PairId, Integer> found = new HashMap<>();
                    memory.fuzzy(text, language, threshold, Integer.MAX_VALUE)
                            .forEach(match -> found.put(match.pair().id(), match.score()));
                    Map<PairId, Integer> expected = new HashMap<>(truth);
                    expected.values().removeIf(score -> score < threshold);
                    all[i] += expected.size();
                    expected.entrySet().removeAll(found.entrySet());
                    missing[i] += expected.size();
                }
            }
        }
        for (int i = 0; i < all.length; i++) {
            figures.goal(
                    "  %s, %d%%: of %,d matches that exhaustive comparison finds for %d texts, missed"
                            .formatted(language.tag(), THRESHOLDS.get(i), all[i], compared / 3 * 3),
                    missing[i],
                    0,
                    "");
        }
    }

    private static void comparePensieve(
            Figures figures, List<ApprovedPair> pairs, SampleQueries queries, Map<Integer, Double> ours)
            throws Exception {
        List<String> texts = queries.of(SampleQueries.Kind.LONG, Language.ENGLISH, QUERIES_OF_PENSIEVE);
        try (Pensieve pensieve = Pensieve.of(pairs)) {
            for (int threshold : THRESHOLDS) {
                int[] next = {0};
                double[] taken = Figures.milliseconds(
                        texts.size() / 2,
                        texts.size(),
                        () -> pensieve.fuzzy(texts.get(next[0]++ % texts.size()), threshold, LIMIT));
                double p95 = Figures.share(taken, 0.95) * 1_000;
                int times = threshold == 70 ? 10 : 3;
                double own = ours.getOrDefault(threshold, Double.MAX_VALUE);
                figures.say(
                        "  Pensieve, en, long, %d%%: median %.0f µs, p95 %.0f µs, %.0f times ours",
                        threshold, Figures.median(taken) * 1_000, p95, p95 / own);
                figures.goal("    p95 of ours, the slower language", own, p95 / times, "µs");
            }
        }
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
