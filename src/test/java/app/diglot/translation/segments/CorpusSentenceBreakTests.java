package app.diglot.translation.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Unicode's own test of UAX #29, of the corpus that {@code DIGLOT_CORPUS} names. */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class CorpusSentenceBreakTests {

    private static final Path FILE = Path.of("translation", "unicode", "SentenceBreakTest.txt");

    @Test
    void findTheSentencesOfUax29() throws IOException {
        List<List<String>> cases = cases();

        assertThat(cases).hasSizeGreaterThan(500).allSatisfy(expected -> {
            String text = String.join("", expected);
            assertThat(Segmenter.unicode().segments(text))
                    .extracting(segment -> segment.of(text))
                    .isEqualTo(expected);
        });
    }

    private static List<List<String>> cases() throws IOException {
        return Files.readAllLines(Path.of(System.getenv("DIGLOT_CORPUS")).resolve(FILE)).stream()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> Stream.of(line.split("÷"))
                        .filter(part -> !part.isBlank())
                        .map(CorpusSentenceBreakTests::characters)
                        .toList())
                .toList();
    }

    private static String characters(String codePoints) {
        StringBuilder characters = new StringBuilder();
        for (String hex : codePoints.strip().split("\\s*×\\s*")) {
            characters.appendCodePoint(Integer.parseInt(hex, 16));
        }
        return characters.toString();
    }
}
