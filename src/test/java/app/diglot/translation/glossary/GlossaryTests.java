package app.diglot.translation.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Atoms;
import app.diglot.shared.Language;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTests {

    private static Term term(String source, String translation, String abbreviation) {
        return new Term(
                Language.ENGLISH,
                source,
                List.of(translation),
                List.of(),
                abbreviation,
                Term.Kept.TRANSLATED,
                Level.STRICT,
                "");
    }

    private static final Glossary GLOSSARY = Glossary.of(List.of(
            term("language model", "语言模型", ""),
            term("large language model", "大语言模型", "LLM"),
            term("fine-tuning", "微调", ""),
            term("Markov chain", "马尔可夫链", ""),
            term("matrix", "矩阵", ""),
            term("artificial intelligence", "人工智能", "AI")));

    private static List<String> found(String text, Language language) {
        return GLOSSARY.in(text, Atoms.of(text), language).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a large language model here | large language model
            Large Language Models here  | Large Language Models
            a large-language model      | large-language model
            by finetuning it            | finetuning
            by fine tuning it           | fine tuning
            of Markov~chains here       | Markov~chains
            of matrices here            | matrices
            LLMs win                    | LLMs
            with AI here                | AI
            """)
    void findsTermInPluralWithHyphenAndInAnyCase(String text, String written) {
        assertThat(found(text, Language.ENGLISH)).containsExactly(written);
    }

    @ParameterizedTest
    @CsvSource({
        "languagemodel here",
        "the ai of it",
        "see https://a.org/language-model",
        "see `matrix` there",
        "submatrix"
    })
    void findsNoPartOfAWordAndNothingInsideAnAtom(String text) {
        assertThat(found(text, Language.ENGLISH)).isEmpty();
    }

    @Test
    void findsChineseWithoutBordersOfWordsTheLongestFirst() {
        assertThat(found("我们用大语言模型做微调", Language.CHINESE)).containsExactly("大语言模型", "微调");
    }

    @Test
    void looksOverForbiddenWordsInsideAcceptedOnes() {
        Glossary glossary = Glossary.of(List.of(
                term("token bucket", "令牌桶", ""),
                new Term(
                        Language.ENGLISH,
                        "token",
                        List.of("词元"),
                        List.of("令牌"),
                        "",
                        Term.Kept.TRANSLATED,
                        Level.STRICT,
                        "")));

        assertThat(glossary.usesIn("令牌桶", List.of(), Language.CHINESE))
                .extracting(TermUse::kind)
                .containsExactly(TermUse.Kind.PREFERRED);
        assertThat(glossary.usesIn("令牌", List.of(), Language.CHINESE))
                .extracting(TermUse::kind)
                .containsExactly(TermUse.Kind.FORBIDDEN);
    }

    @Test
    void writesTheFirstUseInTheLanguageOfTheTranslation() {
        assertThat(term("large language model", "大语言模型", "LLM").firstUse()).hasValue("大语言模型（LLM）");
        assertThat(term("matrix", "矩阵", "").firstUse()).isEmpty();
    }

    @Test
    void finds2500TermsInAnAbstractWithinAMillisecond() {
        List<Term> terms = new ArrayList<>(StarterTerms.read());
        for (int i = terms.size(); i < 2_500; i++) {
            terms.add(term("invented term " + Integer.toString(i, 36), "虚构术语" + i, ""));
        }
        Glossary glossary = Glossary.of(terms);
        String text =
                "We train large language models with reinforcement learning and graph neural networks on 5 datasets. "
                        .repeat(20);
        var atoms = Atoms.of(text);

        long best = Long.MAX_VALUE;
        for (int i = 0; i < 300; i++) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            glossary.in(text, atoms, Language.ENGLISH);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
        }

        System.out.printf("2,500 terms in %d characters: %.3f ms%n", text.length(), best / 1e6);
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(1));
    }
}
