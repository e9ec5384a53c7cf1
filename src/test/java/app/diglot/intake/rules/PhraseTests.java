package app.diglot.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            LLM                   | an llm-based agent
            LLM                   | Many LLMs
            LLM                   | 基于LLM的方法
            language model        | Large Language Models (LLMs)
            text to speech        | zero-shot text-to-speech
            text-to-speech        | Text to  Speech synthesis
            text-to-speech        | texttospeech
            pre-training          | pretraining data
            pre-training          | Pre training
            pre-training          | pre‑training with a hyphen that does not break
            vision-language       | vision–language models
            body                  | two bodies
            class                 | many classes
            segment*              | Segmentation
            segment*              | a segment
            object segment*       | object-segmenting
            pre-train*            | pretrained and well
            "SAM"                 | the SAM, again
            “SAM”                 | SAM-based
            "A* search"           | an A* search
            "speech  to text"     | speech to text
            C++                   | in C++.
            扩散模型              | 潜扩散模型研究
            3D高斯                | 用3D 高斯
            naïve                 | a Naïve view
            GPT                   | ＧＰＴ in full width
            model's               | a model’s
            """)
    void matches(String phrase, String text) {
        assertThat(occurs(phrase, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            LLM                   | LLM2Vec
            LLM                   | VLLM
            pre training          | pretraining
            pretraining           | pre-training
            models                | a model
            text speech           | text-to-speech
            image diffusion       | an image, diffusion
            text-to-speech        | text to speechless
            segment*              | a resegmented list
            object segment*       | objects segmented
            "SAM"                 | Sam
            "SAM"                 | SAMs
            "self-supervised"     | self supervised
            "self supervised"     | self-supervised
            C++                   | in C
            扩散模型              | 扩散的模型
            diffusion model       | diffusion
            """)
    void doesNotMatch(String phrase, String text) {
        assertThat(occurs(phrase, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ***                   | NO_WORD
            ""                    | NO_WORD
            "SAM                  | QUOTE
            the "SAM" model       | QUOTE
            a*                    | STAR
            *segment              | STAR
            seg*ment              | STAR
            segment *             | STAR
            扩散*                 | STAR
            -survey               | HYPHEN
            "pre-"                | HYPHEN
            zero​width       | CHARACTER
            """)
    void saysWhatIsWrong(String text, Phrase.Problem problem) {
        assertThat(Phrase.problem(text)).contains(problem);
        assertThatIllegalArgumentException().isThrownBy(() -> new Phrase(text));
    }

    @Test
    void refusesOneThatIsTooLong() {
        assertThat(Phrase.problem("x".repeat(100))).isEmpty();
        assertThat(Phrase.problem("x".repeat(101))).contains(Phrase.Problem.TOO_LONG);
    }

    @Test
    void areReadFromLinesWithTheProblemsAtTheirLines() {
        Phrases read = Phrases.parse("LLM\n\n  large   language\tmodel \r\n\"SAM\n“SAM”\nLLM\n*");

        assertThat(read.phrases()).extracting(Phrase::written).containsExactly("LLM", "large language model", "“SAM”");
        assertThat(read.problems())
                .containsExactly(
                        new Phrases.LineProblem(4, "\"SAM", Phrase.Problem.QUOTE),
                        new Phrases.LineProblem(7, "*", Phrase.Problem.NO_WORD));
        assertThat(Phrases.parse(Phrases.write(read.phrases())).phrases()).isEqualTo(read.phrases());
    }

    private static boolean occurs(String phrase, String text) {
        Needles needles = new Needles();
        int number = needles.add(new Phrase(phrase));
        return needles.in(text).get(number);
    }
}
