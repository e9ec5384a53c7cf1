package app.diglot.translation.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pairs of the corpus that {@code DIGLOT_CORPUS} names. */
final class CorpusPairs {

    record Pair(String english, String chinese, Field field) {}

    private static final Pattern TAB = Pattern.compile("\t");

    private CorpusPairs() {}

    /** Paragraphs of a book, translated by people. */
    static List<Pair> human() throws IOException {
        return Files.readAllLines(file("d2l-zh.en-zh.human.tsv")).stream()
                .skip(1)
                .map(line -> TAB.split(line, -1))
                .map(cells -> new Pair(cells[1], cells[2], Field.ABSTRACT))
                .toList();
    }

    /** Titles and abstracts, translated by a machine and edited by nobody. */
    static List<Pair> machine() throws IOException {
        return Files.readAllLines(file("arxiv-abstracts.en-zh.machine.jsonl")).stream()
                .map(JsonMapper.shared()::readTree)
                .flatMap(paper -> Stream.of(pair(paper, "title", Field.TITLE), pair(paper, "abstract", Field.ABSTRACT)))
                .filter(pair -> !pair.chinese().isBlank())
                .toList();
    }

    private static Pair pair(JsonNode paper, String part, Field field) {
        return new Pair(
                paper.path(part + "_en").asString(""),
                paper.path(part + "_zh_mt").asString(""),
                field);
    }

    private static Path file(String name) {
        return Path.of(System.getenv("DIGLOT_CORPUS"), "translation", "parallel", name);
    }
}
