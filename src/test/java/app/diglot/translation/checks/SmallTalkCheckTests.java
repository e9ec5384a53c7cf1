package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallTalkCheckTests {

    private final Check check = new SmallTalkCheck();

    @Test
    void findsWhatMachineSaysFirst() {
        CheckedPair pair = Pairs.intoChinese("We win.", "好的，我会按照您的要求翻译。我们胜出。");

        assertThat(check.findIn(pair)).first().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.smallTalk.talk");
        });
    }

    @Test
    void findsHereIsTheTranslation() {
        CheckedPair pair = Pairs.intoEnglish("我们胜出。", "Here is the translation: We win.");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.smallTalk.talk");
        });
    }

    @Test
    void findsAsAnAi() {
        CheckedPair pair = Pairs.intoEnglish("我们胜出。", "As an AI language model, I can do so.");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.smallTalk.talk");
        });
    }

    @Test
    void findsPlaceholder() {
        CheckedPair pair = Pairs.intoChinese("We win by 5.", "我们胜出xxx。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.smallTalk.placeholder");
        });
    }

    @Test
    void findsWhatIsToBeLookedUp() {
        CheckedPair pair = Pairs.intoChinese("We win.", "作者单位：待查阅");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.smallTalk.placeholder");
        });
    }

    @Test
    void findsNotProvided() {
        CheckedPair pair = Pairs.intoEnglish("我们胜出。", "Code: not provided.");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.smallTalk.placeholder");
        });
    }

    @Test
    void leavesOfCourse() {
        assertThat(check.findIn(Pairs.intoChinese("We win. Of course, so do you.", "我们胜出。当然，你们也是。")))
                .isEmpty();
    }
}
