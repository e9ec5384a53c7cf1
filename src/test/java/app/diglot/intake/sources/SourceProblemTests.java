package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceProblemTests {

    @ParameterizedTest
    @EnumSource
    void isSaidWithItsPlaceInBothLanguages(SourceProblem.Kind kind) throws IOException {
        SourceProblem problem = new SourceProblem(kind, "line 1", "x");

        for (String language : List.of("en", "zh_CN")) {
            assertThat(words(language).getProperty(problem.messageKey()))
                    .as(language)
                    .isNotNull()
                    .contains("{0}")
                    .hasSizeGreaterThan(10);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "line 14|intake.place.line|14",
                "line 14 (rao2023)|intake.place.line.named|14,rao2023",
                "entry 3 (2312.03151v2)|intake.place.entry.named|3,2312.03151v2",
                "item 3|intake.place.entry|3",
                "item 3 (line 20)|intake.place.entry.line|3,20",
                "record 2 (math.GT/0309136)|intake.place.entry.named|2,math.GT/0309136",
                "end|intake.place.end|"
            })
    void namesItsPlaceInBothLanguages(String place, String key, String parameters) throws IOException {
        ProblemPlace where = new SourceProblem(SourceProblem.Kind.NO_TITLE, place, "").where();

        assertThat(where.messageKey()).isEqualTo(key);
        assertThat(String.join(",", where.parameters())).isEqualTo(parameters == null ? "" : parameters);
        assertThat(words("en")).containsKey(key);
        assertThat(words("zh_CN")).containsKey(key);
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        String name = "/messages/intake_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SourceProblemTests.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
