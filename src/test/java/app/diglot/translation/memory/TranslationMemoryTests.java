package app.diglot.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.diglot.shared.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationMemoryTests {

    private static final List<String> ENGLISH = List.of(
            "we",
            "propose",
            "a",
            "a",
            "the",
            "novel",
            "framework",
            "for",
            "$x$",
            "$y$",
            "3",
            "4.5",
            "of",
            "of",
            "models",
            "+");
    private static final List<String> CHINESE =
            List.of("我", "们", "的", "的", "提", "出", "模", "型", "BERT ", "，", "$x$", "3 ", "𠀀", "𠀁", "。");

    private final TranslationMemory memory = new TranslationMemory();

    @ParameterizedTest
    @EnumSource
    void findsEveryMatchThatExhaustiveComparisonFinds(Language language) {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            TranslationMemory filled = new TranslationMemory();
            List<ApprovedPair> pairs = manyPairs(random, 600);
            filled.putAll(pairs.stream());
            Exhaustive exhaustive = new Exhaustive(pairs, language);
            for (int query = 0; query < 30; query++) {
                String text = query % 2 == 0
                        ? text(language, random)
                        : edited(pairs.get(query).in(language), random);
                int threshold = List.of(60, 70, 85, 100, 30, 1).get(query % 6);

                assertThat(scores(filled.fuzzy(text, language, threshold, Integer.MAX_VALUE)))
                        .as("%s at %d of seed %d", text, threshold, seed)
                        .isEqualTo(exhaustive.matches(text, threshold));
            }
        }
    }

    @Test
    void givesTheBestFirstAndNoMoreThanAskedFor() {
        List<ApprovedPair> pairs = manyPairs(new Random(8), 800);
        memory.putAll(pairs.stream());
        for (int i = 0; i < 50; i++) {
            String text = pairs.get(i).english();
            List<Match> all = memory.fuzzy(text, Language.ENGLISH, 30, Integer.MAX_VALUE);

            assertThat(memory.fuzzy(text, Language.ENGLISH, 30, 7)).isEqualTo(all.subList(0, Math.min(7, all.size())));
            assertThat(all).extracting(Match::score).isSortedAccordingTo((one, other) -> other - one);
        }
    }

    @Test
    void findsATitleOfTwelveCharactersWithOneChanged() {
        memory.put(pair(1, "A Survey of Large Language Models", "大语言模型的研究进展综述"));

        assertThat(memory.fuzzy("大语言模型的研究近展综述", Language.CHINESE, 70, 5))
                .singleElement()
                .extracting(Match::score)
                .isEqualTo(91);
    }

    @Test
    void keepsTheFullScoreForTheSameText() {
        memory.put(pair(1, "We use BERT, too.", "我们也用 BERT。"));

        assertThat(score("We  use\nBERT, too. ", Language.ENGLISH)).isEqualTo(100);
        assertThat(score("we use bert too", Language.ENGLISH)).isEqualTo(99);
        assertThat(score("我们也用ＢＥＲＴ", Language.CHINESE)).isEqualTo(99);
        assertThat(score("We use $x$, too.", Language.ENGLISH)).isEqualTo(75);
    }

    @Test
    void findsTheSameTextInEitherLanguage() {
        memory.put(pair(2, "Deep learning.", "深度学习。"));
        memory.put(pair(1, "Deep learning.", "深度 学习。"));
        memory.put(pair(3, "Deep Learning.", "深度学习"));

        assertThat(memory.exact(" Deep\u00a0learning. ", Language.ENGLISH))
                .extracting(ApprovedPair::id)
                .containsExactly(id(1), id(2));
        assertThat(memory.exact("深度学习。", Language.CHINESE))
                .extracting(ApprovedPair::id)
                .containsExactly(id(2));
        assertThat(memory.exact("深度学习。", Language.ENGLISH)).isEmpty();
    }

    @Test
    void holdsTheSameAfterChangesAsIfFilledAnew() {
        Random random = new Random(3);
        Map<PairId, ApprovedPair> truth = new HashMap<>();
        for (int step = 0; step < 4_000; step++) {
            PairId id = id(random.nextInt(900));
            if (random.nextInt(3) == 0) {
                memory.remove(id);
                truth.remove(id);
            } else {
                ApprovedPair pair = pair(id, text(Language.ENGLISH, random), text(Language.CHINESE, random));
                memory.put(pair);
                truth.put(id, pair);
            }
        }
        TranslationMemory anew = new TranslationMemory();
        anew.putAll(truth.values().stream());

        assertThat(memory.size()).isEqualTo(truth.size());
        for (Language language : Language.values()) {
            for (int i = 0; i < 40; i++) {
                String text = text(language, random);
                assertThat(memory.fuzzy(text, language, 20, 9_999)).isEqualTo(anew.fuzzy(text, language, 20, 9_999));
            }
        }
        truth.keySet().forEach(memory::remove);
        assertThat(memory.size()).isZero();
        assertThat(memory.fuzzy("we propose", Language.ENGLISH, 1, 9)).isEmpty();
    }

    @Test
    void showsEveryReaderEachChangeWhole() throws Exception {
        memory.putAll(manyPairs(new Random(4), 2_000).stream());
        ApprovedPair before = pair(5_000, "one short text", "短句");
        ApprovedPair after = pair(5_000, "one short text that became quite long", "变长的短句");
        memory.put(before);
        AtomicBoolean done = new AtomicBoolean();
        List<CompletableFuture<Integer>> readers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> reads(done)))
                .limit(3)
                .toList();

        for (int i = 0; i < 1_000; i++) {
            memory.put(i % 2 == 0 ? after : before);
            memory.put(pair(6_000 + i % 50, "another text of three", "另一句"));
            memory.remove(id(6_000 + (i + 7) % 50));
        }
        done.set(true);

        for (CompletableFuture<Integer> reader : readers) {
            assertThat(reader.get()).isPositive();
        }
    }

    /** Each look must find the pair that is always there, once. */
    private int reads(AtomicBoolean done) {
        int looks = 0;
        do {
            long found = memory.fuzzy("one short text that", Language.ENGLISH, 40, 99).stream()
                    .filter(match -> match.pair().id().equals(id(5_000)))
                    .count();
            assertThat(found).isOne();
            looks++;
        } while (!done.get());
        return looks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud800",
                "\udc00\ud800",
                "𠀀𠀁",
                "\u0000",
                "?!",
                "{{x}} <script>",
                "$",
                "\\",
                "`'`'",
                "\u202e abc"
            })
    void takesHostileText(String text) {
        memory.put(pair(1, text, text));

        assertThat(score(text, Language.ENGLISH)).isEqualTo(100);
        assertThat(score(text, Language.CHINESE)).isEqualTo(100);
        assertThat(memory.exact(text, Language.ENGLISH)).hasSize(1);
    }

    @Test
    void tellsCharactersBeyondTheBasicPlaneApart() {
        memory.put(pair(1, "a", "𠀀𠀁𠀂𠀃"));

        assertThat(score("𠀀𠀁𠀂𠀄", Language.CHINESE)).isEqualTo(75);
    }

    @Test
    void findsVeryLongTextsOnlyWhereTheyAreTheSame() {
        String endless = "长".repeat(100_000);
        memory.put(pair(1, "word ".repeat(20_000), endless));
        memory.put(pair(2, "one word", "长".repeat(4_000)));

        assertThat(memory.exact(endless, Language.CHINESE)).hasSize(1);
        assertThat(memory.fuzzy(endless, Language.CHINESE, 60, 5)).isEmpty();
        assertThat(memory.fuzzy("长".repeat(3_999), Language.CHINESE, 60, 5))
                .extracting(Match::score)
                .containsExactly(99);
    }

    @Test
    void findsNothingForNothing() {
        memory.put(pair(1, "Deep learning.", "深度学习。"));

        assertThat(memory.fuzzy("", Language.ENGLISH, 1, 5)).isEmpty();
        assertThat(memory.exact(" ", Language.ENGLISH)).isEmpty();
        memory.remove(id(77));
        assertThat(memory.size()).isOne();
    }

    @Test
    void refusesWhatIsNoThresholdAndNoPair() {
        assertThatIllegalArgumentException().isThrownBy(() -> memory.fuzzy("a", Language.ENGLISH, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> memory.fuzzy("a", Language.ENGLISH, 101, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> memory.fuzzy("a", Language.ENGLISH, 70, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> pair(1, " ", "深度"));
    }

    private int score(String text, Language language) {
        return memory.fuzzy(text, language, 1, 1).getFirst().score();
    }

    private static Map<PairId, Integer> scores(List<Match> matches) {
        return matches.stream().collect(Collectors.toMap(match -> match.pair().id(), Match::score));
    }

    private static List<ApprovedPair> manyPairs(Random random, int count) {
        List<ApprovedPair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean near = i > 10 && random.nextBoolean();
            ApprovedPair model = near ? pairs.get(random.nextInt(i)) : null;
            pairs.add(pair(
                    i,
                    model == null ? text(Language.ENGLISH, random) : edited(model.english(), random),
                    model == null ? text(Language.CHINESE, random) : edited(model.chinese(), random)));
        }
        return pairs;
    }

    private static String text(Language language, Random random) {
        List<String> words = language == Language.ENGLISH ? ENGLISH : CHINESE;
        String space = language == Language.ENGLISH ? " " : "";
        int length = random.nextInt(4) == 0 ? 1 + random.nextInt(150) : 1 + random.nextInt(20);
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(length)
                .collect(Collectors.joining(space));
    }

    private static String edited(String text, Random random) {
        List<String> pieces = new ArrayList<>(List.of(text.split("(?<= )|(?=[的型])")));
        for (int i = random.nextInt(4); i > 0; i--) {
            pieces.set(random.nextInt(pieces.size()), random.nextBoolean() ? " new " : "改 ");
        }
        return String.join("", pieces);
    }

    private static ApprovedPair pair(int id, String english, String chinese) {
        return pair(id(id), english, chinese);
    }

    private static ApprovedPair pair(PairId id, String english, String chinese) {
        return new ApprovedPair(id, english, chinese);
    }

    private static PairId id(int number) {
        return new PairId(new UUID(7, number));
    }
}
