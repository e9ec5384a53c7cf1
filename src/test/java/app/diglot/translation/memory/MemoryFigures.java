package app.diglot.translation.memory;

import app.diglot.bench.Figures;
import app.diglot.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a memory of certain pairs costs, and whether it finds all. */
final class MemoryFigures {

    private static final int QUERIES = 200;
    private static final int QUERIES_OF_PENSIEVE = 40;
    private static final int QUERIES_OF_FRAGMENTS = 40;
    private static final int LIMIT = 20;
    private static final int ADDED = 2_000;
    private static final Map<Integer, Integer> TIMES_BELOW_PENSIEVE = Map.of(70, 10, 60, 3);
    private static final List<Integer> THRESHOLDS = List.of(70, 60);

    private final Figures figures;
    private final List<ApprovedPair> pairs;
    private final SampleQueries queries;
    private final TranslationMemory memory = new TranslationMemory();

    MemoryFigures(Figures figures, List<ApprovedPair> pairs, SampleQueries queries) {
        this.figures = figures;
        this.pairs = pairs;
        this.queries = queries;
    }

    /**
     * @param compared how many queries are compared with every pair
     * @param goal microseconds
     */
    void tell(int compared, double goal) throws Exception {
        figures.say("%n%,d pairs; %d queries of each kind, %d matches at most", pairs.size(), QUERIES, LIMIT);
        fill();
        add();
        Map<Integer, Latency> english = new HashMap<>();
        for (Language language : Language.values()) {
            for (SampleQueries.Kind kind : SampleQueries.Kind.values()) {
                for (int threshold : THRESHOLDS) {
                    Latency latency = search(language, kind, threshold);
                    figures.goal("    p95", latency.p95(), goal, "µs");
                    if (kind == SampleQueries.Kind.LONG && language == Language.ENGLISH) {
                        english.put(threshold, latency);
                    }
                }
            }
            words(language);
            compareExhaustively(language, compared);
        }
        comparePensieve(english);
    }

    private void fill() {
        long before = usedMemory();
        memory.putAll(pairs.stream());
        double used = usedMemory() - before;
        figures.goal("  memory a pair, beside the texts", used / pairs.size(), 500, "bytes");
    }

    private void add() throws Exception {
        int[] next = {0};
        Latency replaced = Latency.of(ADDED, ADDED, () -> memory.put(pairs.get(next[0]++)));
        next[0] = 0;
        Latency added = Latency.of(ADDED, ADDED, () -> memory.put(another(next[0]++)));
        next[0] = 0;
        Latency removed =
                Latency.of(ADDED, ADDED, () -> memory.remove(another(next[0]++).id()));
        figures.say("  add: %s", added);
        figures.say("  replace: %s; remove: %s", replaced, removed);
        figures.goal("    p95 of adding", added.p95(), 1_000, "µs");
    }

    private ApprovedPair another(int number) {
        ApprovedPair pair = pairs.get(number);
        return new ApprovedPair(new PairId(new UUID(1, number)), pair.english(), pair.chinese());
    }

    private Latency search(Language language, SampleQueries.Kind kind, int threshold) throws Exception {
        List<String> texts = queries.of(kind, language, QUERIES);
        int[] next = {0};
        int[] found = {0};
        Latency latency = Latency.of(QUERIES, QUERIES, () -> {
            String text = texts.get(next[0]++ % QUERIES);
            found[0] += memory.fuzzy(text, language, threshold, LIMIT).size();
        });
        String name = kind.name().toLowerCase(Locale.ROOT);
        figures.say("  %s, %s, %d%%: %s, %d found", language.tag(), name, threshold, latency, found[0] / 2);
        return latency;
    }

    private void words(Language language) throws Exception {
        List<String> texts = queries.of(SampleQueries.Kind.UNSEEN, language, QUERIES_OF_FRAGMENTS);
        int[] next = {0};
        Latency fragments = Latency.of(
                QUERIES_OF_FRAGMENTS,
                QUERIES_OF_FRAGMENTS,
                () -> memory.fragments(texts.get(next[0]++ % QUERIES_OF_FRAGMENTS), language, 3, LIMIT));
        figures.say("  %s, fragments of unseen texts: %s", language.tag(), fragments);
        String words = language == Language.ENGLISH ? "in this paper we propose" : "神经网络";
        Latency concordance = Latency.of(QUERIES, QUERIES, () -> memory.concordance(words, language, LIMIT));
        figures.say("  %s, concordance of “%s”: %s", language.tag(), words, concordance);
    }

    private void compareExhaustively(Language language, int compared) {
        Exhaustive exhaustive = new Exhaustive(pairs, language);
        Map<Integer, Integer> all = new HashMap<>();
        Map<Integer, Integer> missed = new HashMap<>();
        for (SampleQueries.Kind kind : SampleQueries.Kind.values()) {
            for (String text : queries.of(kind, language, compared / SampleQueries.Kind.values().length)) {
                Map<PairId, Integer> truth = exhaustive.matches(text, 60);
                for (int threshold : THRESHOLDS) {
                    Map<PairId, Integer> expected = new HashMap<>(truth);
                    expected.values().removeIf(score -> score < threshold);
                    all.merge(threshold, expected.size(), Integer::sum);
                    expected.entrySet()
                            .removeAll(scores(text, language, threshold).entrySet());
                    missed.merge(threshold, expected.size(), Integer::sum);
                }
            }
        }
        missed.forEach((threshold, count) -> figures.goal(
                "  %s, %d%%: of %,d matches that exhaustive comparison finds for %d texts are missed"
                        .formatted(language.tag(), threshold, all.get(threshold), compared),
                count,
                0,
                "matches"));
    }

    private Map<PairId, Integer> scores(String text, Language language, int threshold) {
        Map<PairId, Integer> scores = new HashMap<>();
        memory.fuzzy(text, language, threshold, Integer.MAX_VALUE)
                .forEach(match -> scores.put(match.pair().id(), match.score()));
        return scores;
    }

    private void comparePensieve(Map<Integer, Latency> ours) throws Exception {
        List<String> texts = queries.of(SampleQueries.Kind.LONG, Language.ENGLISH, QUERIES_OF_PENSIEVE);
        try (Pensieve pensieve = Pensieve.of(pairs)) {
            for (int threshold : THRESHOLDS) {
                int[] next = {0};
                Latency theirs = Latency.of(
                        QUERIES_OF_PENSIEVE,
                        QUERIES_OF_PENSIEVE,
                        () -> pensieve.fuzzy(texts.get(next[0]++ % QUERIES_OF_PENSIEVE), threshold, LIMIT));
                Latency own = Objects.requireNonNull(ours.get(threshold));
                int times = Objects.requireNonNull(TIMES_BELOW_PENSIEVE.get(threshold));
                figures.say(
                        "  Pensieve, en, long, %d%%: %s; p95 %.0f times ours, of a processor %.0f times",
                        threshold, theirs, theirs.p95() / own.p95(), theirs.p95OfProcessor() / own.p95OfProcessor());
                figures.goal("    our p95, %d times below".formatted(times), own.p95(), theirs.p95() / times, "µs");
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
