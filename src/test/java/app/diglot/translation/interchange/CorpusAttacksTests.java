package app.diglot.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** External entities and billion laughs, of the corpus that {@code DIGLOT_CORPUS} names. */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class CorpusAttacksTests {

    @Test
    void refusesTheAttacksOfTheCorpus() throws Exception {
        Path folder = Path.of(System.getenv("DIGLOT_CORPUS"), "hostile", "xxe-files", "Files");
        List<Path> attacks;
        try (Stream<Path> files = Files.walk(folder)) {
            attacks = files.filter(Files::isRegularFile).toList();
        }

        assertThat(attacks).isNotEmpty();
        for (Path attack : attacks) {
            byte[] bytes = Files.readAllBytes(attack);
            for (HostileFilesTests.Format format : HostileFilesTests.Format.values()) {
                assertThat(catchThrowable(() -> format.read(new ByteArrayInputStream(bytes))))
                        .as("%s of %s", format, attack)
                        .isInstanceOf(BadFile.class);
            }
        }
    }
}
