package app.diglot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class HostileTextTests {

    private static final FormulaTypesetter FORMULAS = new FormulaTypesetter();
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private final Typesetter typesetter = new Typesetter(FORMULAS);

    @AfterAll
    static void close() {
        FORMULAS.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "$\\href{javascript:alert(1)}{x}$",
                "$\\class{x}{y} \\style{color:red}{z}$",
                "$\\text{</annotation><script>alert(1)</script>}$",
                "$\\htmlId{a}{b}$",
                "$\\includegraphics{https://a.org/x.png}$",
                "$<img src=x onerror=alert(1)>$",
                "$\\unicode{x3c}$",
                "\\href{https://a.org/\"onclick=\"alert(1)}{x}",
                "https://a.org/<script>alert(1)</script>",
                "\\textbf{<svg onload=alert(1)>}",
                "</mark></p></div>",
                "<!-- <![CDATA[ ]]> -->"
            })
    void makesHarmlessHtmlOfAttacks(String attack) {
        survives(attack);
    }

    /** Each took time that grew with the square of its length, or would where a reader looks ahead again and again. */
    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "([{",
                "\n",
                "{",
                "}{",
                "\\textbf{",
                "\\href{a}{",
                "{\\em ",
                "$",
                "\\(",
                "~-`'",
                "http://",
                " \n\n "
            })
    void isReadInOneGo(String repeated) {
        String attack = repeated.repeat(200_000 / repeated.length());

        SafeHtml.check(typesetter.text(attack));
    }

    private void survives(String attack) {
        SafeHtml.check(typesetter.text(attack));
        SafeHtml.check(typesetter.markdown(attack));
        int length = attack.length();
        Random random = new Random(length);
        List<Marked> marks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int start = random.nextInt(length + 1);
            marks.add(new Marked(start, start + random.nextInt(length - start + 1), "m" + i, "" + i));
        }
        SafeHtml.check(typesetter.text(attack, marks));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
    void makesHarmlessHtmlOfTheCorpusOfNaughtyStrings() throws IOException {
        JsonNode strings = JSON.readTree(corpus("hostile/blns/blns.json"));

        assertThat(strings.size()).isGreaterThan(500);
        strings.forEach(string -> survives(string.asString()));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
    void makesHarmlessHtmlOfTheCorpusOfMarkdownExamples() throws IOException {
        JsonNode examples = JSON.readTree(corpus("hostile/commonmark/spec-examples.json"));

        assertThat(examples.size()).isGreaterThan(600);
        examples.forEach(example -> survives(example.get("markdown").asString()));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
    void setsNearlyAllFormulasOfTheCorpusOfAbstracts() throws IOException {
        int shown = 0;
        int refused = 0;
        try (var papers = new GZIPInputStream(Files.newInputStream(path("arxiv-2026-03-to-06.jsonl.gz")))) {
            for (String line : new String(papers.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .limit(4_000)
                    .toList()) {
                Html html = typesetter.text(JSON.readTree(line).get("abstract").asString());
                var page = SafeHtml.check(html);
                shown += page.select("math").size();
                refused += page.select("code.tex").size();
            }
        }

        assertThat(shown).isGreaterThan(800);
        assertThat(refused).isLessThan(shown / 200);
    }

    private static byte[] corpus(String file) throws IOException {
        return Files.readAllBytes(path(file));
    }

    private static Path path(String file) {
        return Path.of(System.getenv("DIGLOT_CORPUS"), file);
    }
}
