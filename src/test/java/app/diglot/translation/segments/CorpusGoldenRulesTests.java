package app.diglot.translation.segments;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases of pragmatic_segmenter, of the corpus that {@code DIGLOT_CORPUS} names. Each Golden Rule must hold; of the others, which
 * partly clean a text of markup or broken lines before they look for sentences, at least as many as did when this was written.
 */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class CorpusGoldenRulesTests {

    private static final int OTHERS_THAT_HOLD = 56;

    record Rule(String name, boolean golden, String text, List<String> expected) {

        /** Segments cover the text: an end of line within a sentence stays one, where the rule expects a space. */
        boolean holds(Language language) {
            return segments(language).equals(expected.stream().map(Rule::spaced).toList());
        }

        List<String> segments(Language language) {
            return Segmenter.of(language).segments(text).stream()
                    .map(segment -> spaced(segment.of(text)))
                    .filter(words -> !words.isEmpty())
                    .toList();
        }

        static String spaced(String words) {
            return words.strip().replaceAll("\\s+", " ");
        }
    }

    static Stream<Rule> golden() throws IOException {
        return rules("english").filter(Rule::golden);
    }

    @ParameterizedTest
    @MethodSource("golden")
    void findTheSentencesOfEachGoldenRule(Rule rule) {
        assertThat(rule.segments(Language.ENGLISH))
                .as(rule.name())
                .isEqualTo(rule.expected().stream().map(Rule::spaced).toList());
    }

    @Test
    void findTheSentencesOfMostOtherCases() throws IOException {
        List<Rule> failing = rules("english")
                .filter(rule -> !rule.golden() && !rule.holds(Language.ENGLISH))
                .toList();
        long others = rules("english").filter(rule -> !rule.golden()).count();

        assertThat(others - failing.size()).as("failing: %s", failing).isGreaterThanOrEqualTo(OTHERS_THAT_HOLD);
    }

    @Test
    void findTheSentencesOfTheChineseCases() throws IOException {
        assertThat(rules("chinese")).isNotEmpty().allMatch(rule -> rule.holds(Language.CHINESE));
    }

    private static Stream<Rule> rules(String language) throws IOException {
        Path file = Path.of(
                System.getenv("DIGLOT_CORPUS"),
                "translation",
                "segmentation",
                "pragmatic_segmenter." + language + ".jsonl");
        return Files.readAllLines(file).stream().map(CorpusGoldenRulesTests::rule);
    }

    private static Rule rule(String line) {
        JsonNode json = JsonMapper.shared().readTree(line);
        List<String> expected =
                json.get("expected").valueStream().map(JsonNode::asString).toList();
        return new Rule(
                json.get("name").asString(),
                json.get("golden").asBoolean(),
                json.get("text").asString(),
                expected);
    }
}
