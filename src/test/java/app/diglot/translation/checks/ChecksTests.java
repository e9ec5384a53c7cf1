package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Language;
import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.StarterTerms;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTests {

    private static final String EN =
            "We propose a large language model (LLM) with 7B parameters, trained on 1.2 million images. "
                    + "It improves accuracy by 5\\% over GPT-4 at $O(n^2)$ cost. Code is at https://github.com/a/b. ";
    private static final String ZH =
            "我们提出了一个拥有70亿参数的大语言模型（LLM），在120万张图像上训练。它以$O(n^2)$的代价将准确率比GPT-4提高了5\\%。代码见https://github.com/a/b 。";

    private static CheckedPair pair(String english, String chinese) {
        CheckContext context = CheckContext.plain().with(Glossary.of(StarterTerms.read()));
        return CheckedPair.of(Language.ENGLISH, english, chinese, Field.ABSTRACT, context);
    }

    @Test
    void haveEveryCheckOfThePackageWithAnIdOfItsOwn() {
        assertThat(Checks.all().stream().map(check -> check.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(new ClassFileImporter()
                        .importPackages("app.diglot.translation.checks").stream()
                                .filter(type -> type.isAssignableTo(Check.class) && !type.isInterface())
                                .map(JavaClass::getName)
                                .toList());
        assertThat(Checks.all()).extracting(Check::id).doesNotHaveDuplicates();
    }

    @Test
    void warnOfNothingInAGoodTranslation() {
        assertThat(Checks.findIn(pair(EN, ZH))).noneMatch(Finding::isWarning);
    }

    @Test
    void explainEachFindingInTheBundles() throws IOException {
        Properties messages = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages/translation_en.properties"))) {
            messages.load(reader);
        }

        for (Check check : Checks.all()) {
            assertThat(messages.stringPropertyNames())
                    .anyMatch(key -> key.startsWith("translation.check." + check.id() + "."));
        }
        assertThat(Checks.findIn(pair(EN, "好的，我会翻译。我們,提出（一個 <br>模型模型xxx")))
                .hasSizeGreaterThan(5)
                .allSatisfy(finding -> {
                    String message = messages.getProperty(finding.message());
                    assertThat(message).as(finding.message()).isNotNull();
                    for (int i = 0; i < finding.parameters().size(); i++) {
                        assertThat(message).contains("{" + i + "}");
                    }
                });
    }

    /** Of this thread: others may be at work on the machine. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void takeFewMillisecondsForAnAbstract() {
        CheckedPair longest = pair(EN.repeat(7), ZH.repeat(7));
        for (int i = 0; i < 60; i++) {
            Checks.findIn(longest);
        }

        long best = Long.MAX_VALUE;
        for (int i = 0; i < 40; i++) {
            long begun = cpuTime();
            Checks.findIn(pair(longest.source().text(), longest.target().text(), longest.context()));
            best = Math.min(best, cpuTime() - begun);
        }

        System.out.printf("all checks on an abstract of %d characters: %.2f ms%n", EN.length() * 7, best / 1e6);
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(50));
    }

    private static CheckedPair pair(String english, String chinese, CheckContext context) {
        return CheckedPair.of(Language.ENGLISH, english, chinese, Field.ABSTRACT, context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "中",
                "$x$",
                "$",
                "(",
                "（",
                "“",
                "1",
                "1,",
                "1.",
                "<b>",
                "<b ",
                "&",
                "https://a.b/",
                "A-",
                "aB",
                "一",
                "百分之",
                "a b ",
                "the ",
                "two ",
                "million ",
                "large language model ",
                "。",
                ",",
                ", ",
                "，",
                "x",
                "/",
                "./",
                "C:/",
                "{",
                "\\",
                "`",
                "[1,",
                "GPT-4 ",
                "<b 1>$x_1$ 5% 三分之二（ "
            })
    void takeTimeThatGrowsWithHostileTextAndNoFaster(String piece) {
        String hostile = piece.repeat(100_000 / piece.length());

        long begun = cpuTime();
        Checks.findIn(pair(hostile, "我们"));
        Checks.findIn(pair("we", hostile));
        Checks.findIn(pair(hostile, hostile));

        assertThat(Duration.ofNanos(cpuTime() - begun)).isLessThan(Duration.ofSeconds(8));
    }
}
