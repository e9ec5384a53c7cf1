package app.diglot.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdaptedTests {

    @Test
    void takesNumbersAndFormulasOfTheText() {
        Adapted adapted =
                adapted("It gains 7.5 points on $M$ tasks.", "It gains 3 points on $n$ tasks.", "在 $n$ 个任务上提高了3个百分点。");

        assertThat(adapted.translation()).isEqualTo("在 $M$ 个任务上提高了7.5个百分点。");
        assertThat(adapted.changes()).containsExactly(new Adapted.Change(2, 5, "$n$"), new Adapted.Change(13, 16, "3"));
        assertThat(adapted.open()).isEmpty();
    }

    @Test
    void worksFromChineseToEnglish() {
        ApprovedPair pair = pair("We train 12 models.", "我们训练了12个模型。");

        assertThat(Adapted.of("我们训练了３０个模型。", Language.CHINESE, pair).translation())
                .isEqualTo("We train ３０ models.");
    }

    @Test
    void exchangesNumbersThatChangedPlaces() {
        Adapted adapted = adapted("from 2 to 1", "from 1 to 2", "从1到2");

        assertThat(adapted.translation()).isEqualTo("从2到1");
    }

    @Test
    void leavesOpenWhatOccursTwice() {
        Adapted adapted = adapted("5 of 8", "3 of 9", "9中的3，即3/9");

        assertThat(adapted.translation()).isEqualTo("9中的3，即3/9");
        assertThat(adapted.changes()).isEmpty();
        assertThat(adapted.open()).containsExactly("5", "8");
    }

    @Test
    void leavesOpenWhatTheTranslationSaysInAnotherWay() {
        Adapted adapted = adapted("about 7 million", "about 3 million", "约300万");

        assertThat(adapted.translation()).isEqualTo("约300万");
        assertThat(adapted.open()).containsExactly("7");
    }

    @Test
    void leavesOpenWhatTheMatchHasNot() {
        Adapted adapted = adapted("in 2024 and 2025 with $x$", "in 2024 with $x$", "2024年，$x$");

        assertThat(adapted.open()).containsExactly("2025");
        assertThat(adapted.changes()).isEmpty();
    }

    @Test
    void changesNothingInTheSameText() {
        Adapted adapted = adapted("in 2024 with $x$", "in 2024 with $x$", "2024年，$x$");

        assertThat(adapted).isEqualTo(new Adapted("2024年，$x$", List.of(), List.of()));
    }

    private static Adapted adapted(String text, String english, String chinese) {
        return Adapted.of(text, Language.ENGLISH, pair(english, chinese));
    }

    private static ApprovedPair pair(String english, String chinese) {
        return new ApprovedPair(new PairId(new UUID(1, 1)), english, chinese);
    }
}
