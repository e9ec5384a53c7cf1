package app.diglot.intake.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reader withstands the samples of all formats and what fuzzing has found; how to fuzz says {@code src/test/README.md}. */
class SourceFuzzTests {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    static List<FuzzTarget> targets() {
        return FuzzTarget.all();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void withstandsSamplesOfEveryFormat(FuzzTarget target) {
        List<Path> samples = files("intake");

        Assertions.assertThat(samples).hasSizeGreaterThan(10);
        samples.forEach(sample -> withstands(target, sample));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void withstandsWhatFuzzingFound(FuzzTarget target) {
        files("fuzz").forEach(finding -> withstands(target, finding));
    }

    private static void withstands(FuzzTarget target, Path file) {
        try {
            target.withstands().accept(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(target + " on " + file, e);
        }
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
