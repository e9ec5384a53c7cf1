package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCheckTests {

    private final Check check = new NumberCheck();

    @Test
    void findsNumberThatIsAnotherAndMendsIt() {
        CheckedPair pair = Pairs.intoChinese("It has 12 layers.", "它有13层。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.number.other");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("它有12层。");
        });
    }

    @Test
    void findsNumberThatIsGone() {
        CheckedPair pair = Pairs.intoChinese("It has 12 layers.", "它有若干层。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.number.missing");
        });
    }

    @Test
    void findsNumberThatIsNew() {
        CheckedPair pair = Pairs.intoChinese("It has layers.", "它有12层。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.number.added");
        });
    }

    @Test
    void findsYiForMillionAndShowsWhatItIs() {
        CheckedPair pair = Pairs.intoChinese("It has 5 million parameters.", "它有5亿参数。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.number.other");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("它有500万参数。");
        });
    }

    @Test
    void findsPercentThatIsLost() {
        CheckedPair pair = Pairs.intoChinese("It gains 7%.", "它提高了7。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.number.percent");
        });
    }

    @Test
    void findsYiForMillions() {
        assertThat(check.findIn(Pairs.intoChinese("It has millions of images.", "它有数亿张图像。")))
                .anyMatch(Finding::isWarning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.2 million images                | 120万张图像
            7B parameters                     | 70亿参数
            a 10k set                         | 1万的集合
            two billion tokens                | 20亿词元
            3 million tokens                  | 三百万词元
            80,000 pairs                      | 8万对
            5% of them                        | 其中百分之五
            2.5 percent                       | 2.5%
            10-20%                            | 10%-20%
            10--20                            | 10至20
            the 3rd place                     | 第三名
            the 1990s                         | 20世纪90年代
            1/3 of them                       | 三分之一
            twenty-five and 25                | 25和25
            two-thirds, 2/3                   | 三分之二
            0.5, half                         | 一半
            16 GB                             | 16GB
            in GPT-4 and ResNet-50            | 在GPT-4和ResNet-50中
            3 x 3                             | $3 \\times 3$
            $2.4\\times$ faster             | 快2.4倍
            7,200 rounds                      | 7200轮
            """)
    void readsNumbersOfBothLanguages(String english, String chinese) {
        assertThat(check.findIn(Pairs.intoChinese(english, chinese)).stream().filter(Finding::isWarning))
                .isEmpty();
        assertThat(check.findIn(Pairs.intoEnglish(chinese, english)).stream().filter(Finding::isWarning))
                .isEmpty();
    }
}
