package app.diglot.translation.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.translation.SourceText;
import app.diglot.translation.checks.Finding;
import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.terms.Terms;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FindingsTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.TRANSLATOR)
    abstract static class Cases {

        private static final SourceText SOURCE = source("We train on 12 datasets with a large language model.");

        @Autowired
        Findings findings;

        @Autowired
        Terms terms;

        @Autowired
        StatementCount statements;

        @Test
        void saysNothingOfWhatIsNotTranslated() {
            assertThat(findings.of(List.of(new Findings.Pair(SOURCE, " ")), Glossary.empty(), Map.of()))
                    .isEmpty();
        }

        @Test
        void findsChangedNumber() {
            assertThat(checks("我们用大语言模型在 13 个数据集上训练。")).contains("number");
        }

        @Test
        void mindsTheTermsOfTheTeam() {
            String target = "我们用大型语言模型在 12 个数据集上训练。";
            assertThat(checks(target)).doesNotContain("term");

            terms.add(new Term(
                    Language.ENGLISH,
                    "large language model",
                    List.of("大语言模型"),
                    List.of("大型语言模型"),
                    "LLM",
                    Term.Kept.TRANSLATED,
                    Level.STRICT,
                    ""));

            assertThat(open(target)).anySatisfy(finding -> {
                assertThat(finding.check()).isEqualTo("term");
                assertThat(finding.fix()).isNotNull();
            });
        }

        @Test
        void letsFindingStandUntilItsWordsChange() {
            String target = "我们用大语言模型在 13 个数据集上训练。";
            Finding number = open(target).stream()
                    .filter(finding -> finding.check().equals("number"))
                    .findFirst()
                    .orElseThrow();

            findings.dismiss(new Findings.Pair(SOURCE, target), number, "the appendix has one more");

            assertThat(checks(target)).doesNotContain("number");
            assertThat(checks(target + "很好。")).doesNotContain("number");
            assertThat(checks("我们用大语言模型在 14 个数据集上训练。")).contains("number");

            findings.restore(new Findings.Pair(SOURCE, target), number);

            assertThat(checks(target)).contains("number");
        }

        @Test
        void asksAsMuchForManyTextsAsForOne() {
            List<Findings.Pair> many = IntStream.range(0, 20)
                    .mapToObj(i -> new Findings.Pair(source("Sentence " + i + "."), "第 " + i + " 句。"))
                    .toList();
            findings.of(many, Glossary.empty(), Map.of());

            assertThat(statements.of(() -> findings.of(many, Glossary.empty(), Map.of())))
                    .hasSize(1);
        }

        private List<String> checks(String target) {
            return open(target).stream().map(Finding::check).toList();
        }

        private List<Finding> open(String target) {
            return findings.of(List.of(new Findings.Pair(SOURCE, target)), terms.glossary(), Map.of())
                    .getOrDefault(SOURCE, List.of());
        }

        private static SourceText source(String content) {
            return new SourceText(new TextKey("paper", UUID.randomUUID(), "abstract"), Language.ENGLISH, content);
        }
    }
}
