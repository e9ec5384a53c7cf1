package app.diglot.publishing;

import app.diglot.shared.ArxivId;
import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published digest with one of everything: states, formulas, annotations, a note, takeaways, a correction. */
public final class SampleDigest {

    private static final String WATER_TITLE = "Measuring Rain with $O(n \\log n)$ Buckets: A Field Study";
    private static final String WATER =
            "Rain gauges disagree. We place $n$ buckets on a roof and show that the error of the estimate \\(\\hat{\\mu}\\) falls as "
                    + "$\\sigma / \\sqrt{n}$ until wind dominates, at a cost of $5 to $10 per bucket. Over twelve months the "
                    + "\\emph{median} gauge differs from the mean by 8\\%, and a correction of the form "
                    + "$$\\hat{r}_t = \\frac{1}{n} \\sum_{i=1}^{n} w_i \\, r_{i,t}, \\qquad \\sum_i w_i = 1$$ "
                    + "halves that difference. Data and code are at https://example.org/rain\\_gauges.";
    private static final String WATER_ZH =
            "雨量计的读数彼此不一致。我们在屋顶上放置 $n$ 个桶，结果表明估计值 \\(\\hat{\\mu}\\) 的误差按 $\\sigma / \\sqrt{n}$ "
                    + "下降，直到风的影响占主导；每个桶的成本为 5 至 10 美元。在十二个月中，雨量计的\\emph{中位数}与均值相差 8%，而如下形式的修正 "
                    + "$$\\hat{r}_t = \\frac{1}{n} \\sum_{i=1}^{n} w_i \\, r_{i,t}, \\qquad \\sum_i w_i = 1$$ "
                    + "可将这一差距减半。数据与代码见 https://example.org/rain\\_gauges 。";
    private static final String BRIDGES =
            "Foot bridges are counted by hand in most cities. This paper presents a model that finds them in aerial images with "
                    + "91.4% precision, trained on only 400 labelled examples. We compare three ways of choosing the examples and "
                    + "find that asking the people who cross the bridges works best.";
    private static final String LAMPS =
            "Street lamps are switched by clocks. We describe a schedule that follows the weather instead, and report savings of "
                    + "17% in a town of 20,000 people. \"Bright\" & <safe> streets stay bright.";

    private SampleDigest() {}

    /** Published in both languages. */
    public static FrozenDigest inBothLanguages() {
        return new FrozenDigest(
                uuid("digest"),
                new Slug("weather"),
                new Bilingual<>("Weather & Streets", "天气与街道"),
                LocalDate.of(2024, 3, 7),
                2,
                List.of(Language.ENGLISH, Language.CHINESE),
                false,
                null,
                reviewed(
                        "introduction",
                        "A quiet day: three papers, all of them about things that stand *outside*.\n\nThe first one is the one to read.",
                        "平静的一天：三篇论文，写的都是*户外*之物。\n\n第一篇最值得一读。"),
                List.of(rain(), bridges(), lamps()),
                List.of(new Correction(LocalDate.of(2024, 3, 9), "The error is 8%, not 80%.", uuid("rain"))));
    }

    /** Published in its original English alone, without what only a translation would show. */
    public static FrozenDigest inEnglish() {
        FrozenDigest both = inBothLanguages();
        return both.in(List.of(Language.ENGLISH))
                .map(text -> text.language() == Language.ENGLISH ? text.sourceAlone() : text);
    }

    public static Issue issue(FrozenDigest digest) {
        Instant published = Instant.parse("2024-03-09T06:30:00Z");
        return new Issue(uuid("issue"), digest, published.minusSeconds(172_800), published);
    }

    private static FrozenEntry rain() {
        FrozenText abstractText = reviewed("rain/abstract", WATER, WATER_ZH);
        return new FrozenEntry(
                uuid("rain"),
                new ArxivId("2403.01234", 2),
                List.of("Ada Lovelace", "Grace Hopper", "Mary Somerville", "Émilie du Châtelet"),
                "14 pages, 6 figures; accepted at RAIN 2024",
                "https://creativecommons.org/licenses/by/4.0/",
                reviewed("rain/title", WATER_TITLE, "用 $O(n \\log n)$ 个桶测量降雨：一项实地研究"),
                abstractText,
                List.of(
                        annotation(
                                "first",
                                abstractText,
                                "Rain gauges disagree.",
                                machine(
                                        "first/body",
                                        "By how much depends on the *wind*; see section 4.",
                                        "相差多少取决于*风*；见第 4 节。")),
                        annotation(
                                "second",
                                abstractText,
                                "error of the estimate \\(\\hat{\\mu}\\) falls as $\\sigma",
                                FrozenText.untranslated(
                                        "second/body",
                                        Language.ENGLISH,
                                        "The familiar square root law: $1/\\sqrt{n}$."))),
                new FrozenText(
                        "rain/note",
                        Language.CHINESE,
                        "作者把数据也公开了，**难得**。",
                        "The authors published their data too, which is **rare**.",
                        FrozenState.TRANSLATED,
                        null,
                        "Lin Wei",
                        null),
                reviewed(
                        "rain/takeaways",
                        "1. More buckets help, up to a point.\n2. Wind is what is left.",
                        "1. 桶越多越好，但有限度。\n2. 剩下的误差来自风。"));
    }

    private static FrozenEntry bridges() {
        return new FrozenEntry(
                uuid("bridges"),
                new ArxivId("2403.02345", null),
                List.of("Katherine Johnson", "Dorothy Vaughan"),
                "",
                null,
                machine("bridges/title", "Finding Foot Bridges from the Air", "从空中寻找人行桥"),
                machine(
                        "bridges/abstract",
                        BRIDGES,
                        "大多数城市的人行桥靠人工清点。本文提出一个模型，仅用 400 个标注样本训练，即可在航拍图像中以 91.4% 的精度找出人行桥。"
                                + "我们比较了三种挑选样本的方法，发现请过桥的人来挑选效果最好。"),
                List.of(),
                null,
                null);
    }

    private static FrozenEntry lamps() {
        return new FrozenEntry(
                uuid("lamps"),
                null,
                List.of("Lise Meitner"),
                "",
                null,
                new FrozenText(
                        "lamps/title",
                        Language.ENGLISH,
                        "Lamps That Follow the Weather",
                        "随天气变化的路灯",
                        FrozenState.STALE,
                        null,
                        "Lin Wei",
                        null),
                FrozenText.untranslated("lamps/abstract", Language.ENGLISH, LAMPS),
                List.of(),
                null,
                null);
    }

    private static FrozenAnnotation annotation(String name, FrozenText target, String exact, FrozenText body) {
        int start = target.source().indexOf(exact);
        return new FrozenAnnotation(uuid(name), target.key(), start, start + exact.length(), exact, "", "", body);
    }

    private static FrozenText reviewed(String key, String source, String translation) {
        return text(key, source, translation, FrozenState.REVIEWED, null, "Lin Wei", "Ada Lovelace");
    }

    private static FrozenText machine(String key, String source, String translation) {
        return text(key, source, translation, FrozenState.MACHINE, "Opus MT", null, null);
    }

    private static FrozenText text(
            String key,
            String source,
            String translation,
            FrozenState state,
            @Nullable String engine,
            @Nullable String translator,
            @Nullable String reviewer) {
        return new FrozenText(key, Language.ENGLISH, source, translation, state, engine, translator, reviewer);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
