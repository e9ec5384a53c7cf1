package app.diglot.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The core of the OASIS test suite of XLIFF 2.2, of the corpus that {@code DIGLOT_CORPUS} names, and its valid modules. */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class CorpusXliffSuiteTests {

    /** One has the namespace of another version, one is not well-formed. */
    private static final Set<String> NOT_AS_VALID_AS_THEY_SAY =
            Set.of("Good-itsm_text-analytics.xlf", "Good-pgs_plural.xlf");

    static Stream<Path> valid() throws IOException {
        return Stream.concat(files("core/valid"), files("modules/valid"))
                .filter(file -> !NOT_AS_VALID_AS_THEY_SAY.contains(String.valueOf(file.getFileName())));
    }

    static Stream<Path> invalid() throws IOException {
        return files("core/invalid");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void readsWhatIsValid(Path file) throws Exception {
        assertThat(read(file)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesWhatIsInvalidWithItsPlace(Path file) {
        BadFile bad = catchThrowableOfType(BadFile.class, () -> read(file));

        assertThat(bad).isNotNull();
        assertThat(bad.line()).isGreaterThan(1);
    }

    private static List<XliffFile> read(Path file) throws IOException, BadFile {
        try (InputStream bytes = Files.newInputStream(file)) {
            return XliffReader.read(bytes);
        }
    }

    private static Stream<Path> files(String folder) throws IOException {
        Path suite = Path.of(System.getenv("DIGLOT_CORPUS"), "translation", "xliff", "test-suite", folder);
        try (Stream<Path> files = Files.list(suite)) {
            return files.filter(file -> file.toString().endsWith(".xlf")).sorted().toList().stream();
        }
    }
}
