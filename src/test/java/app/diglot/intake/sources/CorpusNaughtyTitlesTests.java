package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.json.JsonMapper;

/** The strings that break programs, as titles of bibliographies: each is read as it is written, and takes no other with it. */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class CorpusNaughtyTitlesTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void areReadFromRisAsTheyAre() throws IOException {
        for (String naughty : naughtyLines()) {
            assertThat(titles(
                            Format.RIS, "TY  - JOUR\nTI  - " + naughty + "\nER  - \nTY  - JOUR\nTI  - Next\nER  - \n"))
                    .as(naughty)
                    .containsExactlyElementsOf(expectedOfLines(naughty));
        }
    }

    @Test
    void areReadFromCslJsonAsTheyAre() throws IOException {
        UnaryOperator<String> quoted = JSON::writeValueAsString;
        for (String naughty : naughtyLines()) {
            List<String> titles =
                    titles(Format.CSL_JSON, "[{\"title\": " + quoted.apply(naughty) + "}, {\"title\": \"Next\"}]");

            assertThat(titles).as(naughty).endsWith("Next");
            if (naughty.indexOf('<') < 0) { // whose markup is taken off
                assertThat(titles).as(naughty).containsExactlyElementsOf(expected(naughty));
            }
        }
    }

    @Test
    void takeNoOtherEntryOfBibtexWithThem() throws IOException {
        for (String naughty : naughtyLines()) {
            List<String> titles = titles(Format.BIBTEX, "@misc{a, title={" + naughty + "}}\n@misc{b, title={Next}}\n");

            assertThat(titles).as(naughty).contains("Next").hasSizeLessThanOrEqualTo(2);
            if (naughty.chars().noneMatch(c -> "\\{}$~`'-%#&_\"".indexOf(c) >= 0)) { // TeX's own
                assertThat(titles).as(naughty).containsExactlyElementsOf(expectedOfLines(naughty));
            }
        }
    }

    /** Where lines are read, a byte order mark is none of the text. */
    private static List<String> expectedOfLines(String naughty) {
        return expected(naughty.replace("\ufeff", ""));
    }

    private static List<String> expected(String naughty) {
        String title = ArxivText.prose(naughty);
        return title.isEmpty() ? List.of("Next") : List.of(title, "Next");
    }

    private static List<String> titles(Format format, String text) {
        return Reading.of(format.source(), text.getBytes(StandardCharsets.UTF_8), Limits.PASTED).papers.stream()
                .map(IncomingPaper::title)
                .toList();
    }

    private static List<String> naughtyLines() throws IOException {
        Path list = Path.of(System.getenv("DIGLOT_CORPUS"), "hostile", "blns", "blns.json");
        String[] strings = JSON.readValue(Files.readString(list), String[].class);
        List<String> lines = Stream.of(strings)
                .filter(text -> text.lines().count() == 1 && !text.contains("\r"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(400);
        return lines;
    }
}
