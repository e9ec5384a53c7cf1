package app.diglot.intake.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PaperWordsTests {

    @Test
    void takePluralAndSingularForOne() {
        PaperWords words = words("Agents", "An agent and its memories, a memory.");

        assertThat(words.words()).containsOnlyKeys("agent", "memory");
        assertThat(word(words, "agent")).isEqualTo(new PaperWords.Word("agents", 3));
        assertThat(word(words, "memory").times()).isEqualTo(2);
    }

    @Test
    void showWordAsThePaperWritesIt() {
        assertThat(word(words("LLM agents", ""), "llm").shown()).isEqualTo("LLM");
        assertThat(word(words("Retrieval", "Our retrieval"), "retrieval").shown())
                .isEqualTo("retrieval");
    }

    @Test
    void leaveOutWhatEveryAbstractSays() {
        assertThat(words("A novel approach", "In this paper we propose a new method that is strong and solves it")
                        .words())
                .containsOnlyKeys("solve");
    }

    @Test
    void leaveOutFormulasCommandsAddressesAndNumbers() {
        PaperWords words = words(
                "Bounds of $\\mathcal{O}(n\\log n)$",
                "With \\textbf{sorting} and \\(\\alpha_{max}\\) see https://example.org/alpha/beta in 2024, $$x^{2}$$ 42");

        assertThat(words.words()).containsOnlyKeys("bound", "sorting", "see");
    }

    @Test
    void readChineseByPairs() {
        assertThat(words("检索增强", "").words()).containsOnlyKeys("检索", "索增", "增强");
    }

    @Test
    void keepWithinBoundsWhateverTheText() {
        String hostile = "$".repeat(20_000) + "\\(".repeat(20_000);
        assertTimeout(Duration.ofSeconds(5), () -> words(hostile, hostile));

        PaperWords many = words("", ("word" + "x".repeat(50) + " ").repeat(50) + letters(3_000));
        assertThat(many.words()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(many.words().keySet()).allMatch(stem -> stem.length() <= 30);
        assertThat(words("\ud800 \udc00 \u0000", "\ud800").words()).isEmpty();
    }

    /** So many different words. */
    private static String letters(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(Integer.toString(i + 100_000, 36).replaceAll("[0-9]", "z"))
                    .append(i)
                    .append("q ");
        }
        return text.toString();
    }

    private static PaperWords.Word word(PaperWords words, String stem) {
        return Objects.requireNonNull(words.words().get(stem));
    }

    private static PaperWords words(String title, String abstractText) {
        return PaperWords.of(new Paper.Wording(PaperId.create(), title, abstractText, List.of()));
    }
}
