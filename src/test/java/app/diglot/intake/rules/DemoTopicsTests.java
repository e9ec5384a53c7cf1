package app.diglot.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.ArxivId;
import app.diglot.topics.TopicId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoTopicsTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record CorpusPaper(ArxivId id, String title, String abstractText, List<String> categories) {}

    @Test
    void haveRulesWithWantedAndUnwantedWords() {
        assertThat(DemoTopics.read())
                .extracting(DemoTopics.DemoTopic::slug)
                .containsExactly("llm", "nerf", "diffusion", "tts", "detection-segmentation-tracking");
        assertThat(DemoTopics.read()).allSatisfy(topic -> {
            assertThat(topic.rule().wanted()).isNotEmpty();
            assertThat(topic.rule().unwanted()).isNotEmpty();
            assertThat(topic.chinese()).isNotBlank();
        });
    }

    /** 26,509 papers of the corpus that {@code DIGLOT_CORPUS} names. */
    @Test
    @EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
    void catchOfTheCorpusWhatRegularExpressionsCatch() throws IOException {
        List<RuledTopic> topics = DemoTopics.read().stream()
                .map(topic -> new RuledTopic(TopicId.create(), topic.rule()))
                .toList();
        Map<TopicId, NaiveRule> rules = new LinkedHashMap<>();
        topics.forEach(topic -> rules.put(topic.topic(), new NaiveRule(topic.rule())));
        RuleBook book = RuleBook.of(topics);
        Map<TopicId, Set<String>> caught = new LinkedHashMap<>();
        Map<TopicId, Set<String>> counted = new LinkedHashMap<>();

        for (CorpusPaper paper : corpus()) {
            book.match(paper.title(), paper.abstractText(), paper.categories())
                    .forEach(match -> caught.computeIfAbsent(match.topic(), topic -> new TreeSet<>())
                            .add(paper.id().base()));
            rules.forEach((topic, rule) -> {
                if (rule.catches(paper.title(), paper.abstractText(), paper.categories())) {
                    counted.computeIfAbsent(topic, one -> new TreeSet<>())
                            .add(paper.id().base());
                }
            });
        }

        assertThat(counted)
                .hasSize(5)
                .allSatisfy((topic, papers) -> assertThat(papers).hasSizeGreaterThan(50));
        assertThat(caught).isEqualTo(counted);
    }

    private static List<CorpusPaper> corpus() throws IOException {
        Path file = Path.of(System.getenv("DIGLOT_CORPUS"), "arxiv-2026-03-to-06.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(JSON::readTree).map(DemoTopicsTests::paper).toList();
        }
    }

    private static CorpusPaper paper(JsonNode node) {
        return new CorpusPaper(
                ArxivId.parse(node.get("id").asString()).orElseThrow(),
                node.get("title").asString(),
                node.get("abstract").asString(),
                StreamSupport.stream(node.get("categories").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList());
    }
}
