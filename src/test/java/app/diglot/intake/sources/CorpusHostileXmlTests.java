package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The hostile feeds, the XXE attacks and the broken JSON of the corpus that {@code DIGLOT_CORPUS} names, through what recognises
 * formats and through every source.
 */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class CorpusHostileXmlTests {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final ProxySelector USUAL = ProxySelector.getDefault();
    private static final List<URI> ASKED_FOR = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void watchTheNetwork() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                ASKED_FOR.add(address);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException failure) {}
        });
    }

    @AfterAll
    static void watchNoMore() {
        ProxySelector.setDefault(USUAL);
    }

    @Test
    void feedsAreRefusedWithAPlaceOrHoldNoPapers() throws IOException {
        List<Path> files = filesUnder("feeds/tests");

        assertThat(files).hasSizeGreaterThan(300);
        for (Path file : files) {
            allSourcesWithstand(file.toString(), Files.readAllBytes(file));
        }
    }

    @Test
    void attacksByFileAreRefusedWithAPlace() throws IOException {
        for (Path file : filesUnder("xxe-files/Files")) {
            allSourcesWithstand(file.toString(), Files.readAllBytes(file));
        }
    }

    @Test
    void attacksByLineAreRefusedWithAPlace() throws IOException {
        List<Path> lists = Stream.concat(
                        filesUnder("xxe-files/Intruders").stream(), filesUnder("xxe-payload-list/Intruder").stream())
                .toList();

        for (Path list : lists) {
            String payloads = Files.readString(list, StandardCharsets.ISO_8859_1);
            allSourcesWithstand(list.toString(), payloads.getBytes(StandardCharsets.ISO_8859_1));
            for (String payload : payloads.split("\\R")) {
                allSourcesWithstand(payload, payload.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void brokenJsonIsRefusedWithAPlace() throws IOException {
        List<Path> files = filesUnder("json-test-suite").stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith("n_"))
                .toList();

        assertThat(files).hasSizeGreaterThan(180);
        for (Path file : files) {
            allSourcesWithstand(file.toString(), Files.readAllBytes(file));
        }
    }

    private static void allSourcesWithstand(String name, byte[] bytes) {
        Optional<Format> format = assertTimeoutPreemptively(SOON, () -> Format.recognise(bytes), name);
        assertThat(format.map(Format::source).map(Source::getClass))
                .as("format of " + name)
                .isNotEqualTo(Optional.of(BibtexSource.class));
        for (Source source : AllSources.LIST) {
            Reading reading = assertTimeoutPreemptively(
                    SOON, () -> Reading.of(source, bytes, Limits.ANSWER), () -> source.getClass() + " of " + name);

            assertThat(reading.papers).as("papers of " + name).isEmpty();
            assertThat(reading.problems.isEmpty() && !reading.isWhole())
                    .as("silence of %s about %s", source.getClass(), name)
                    .isFalse();
            assertThat(reading.problems)
                    .as("problems of " + name)
                    .allSatisfy(problem -> assertThat(problem.place()).isNotBlank());
            assertThat(reading.toString()).doesNotContain("root:");
        }
        assertThat(ASKED_FOR).as("addresses asked for by " + name).isEmpty();
    }

    private static List<Path> filesUnder(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getenv("DIGLOT_CORPUS"), "hostile", folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
