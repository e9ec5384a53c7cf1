package app.diglot.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The TMX 1.4b compliance kit, of the corpus that {@code DIGLOT_CORPUS} names. */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class TmxComplianceKitTests {

    static Stream<Path> imports() throws IOException {
        return files("Import");
    }

    static Stream<Path> exports() throws IOException {
        return files("Export");
    }

    @ParameterizedTest
    @MethodSource("imports")
    void readsEachFileToImport(Path path) throws Exception {
        TmxFile file = TmxFile.read(Files.readAllBytes(path));

        assertThat(file.units())
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(unit.variants())
                        .hasSizeGreaterThan(1)
                        .allSatisfy(variant -> assertThat(variant.text()).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource({"imports", "exports"})
    void writesEachFileAsItWasButForTheHeader(Path path) throws Exception {
        byte[] bytes = Files.readAllBytes(path);

        byte[] written = TmxFile.read(bytes).written();

        assertThat(body(written)).isEqualTo(body(bytes));
    }

    @Test
    void readsSpacesTabsAndReferencesOfTheFirstFile() throws Exception {
        TmxFile file = TmxFile.read(Files.readAllBytes(kit().resolve("ImportTest1A.tmx")));

        assertThat(file.units().getFirst().variants())
                .extracting(TmxVariant::text)
                .containsExactly("First segment with [\t\t   ]", "Premier segment avec [\t\t   ]");
    }

    @Test
    void readsOneTextInEachOfTheEncodings() throws Exception {
        List<List<String>> texts = new ArrayList<>();
        for (String name : List.of("1D", "1E", "1F", "1G")) {
            TmxFile file = TmxFile.read(Files.readAllBytes(kit().resolve("ImportTest" + name + ".tmx")));
            texts.add(file.units().stream()
                    .flatMap(unit -> unit.variants().stream())
                    .map(TmxVariant::text)
                    .toList());
        }

        assertThat(texts).hasSize(4).allMatch(texts.getFirst()::equals);
    }

    /** Elements with sorted attributes; of the spaces those that are text. */
    private static Object body(byte[] bytes) throws IOException, BadFile {
        return canonical(XmlInput.open(new ByteArrayInputStream(bytes))
                .element()
                .child("body")
                .orElseThrow());
    }

    private static Object canonical(XmlElement element) {
        boolean isText = List.of("seg", "note", "prop").contains(element.name());
        List<Object> content = new ArrayList<>();
        for (XmlContent part : element.content()) {
            switch (part) {
                case XmlElement child -> content.add(isText ? child : canonical(child));
                case XmlText text -> {
                    if (isText || !text.text().isBlank()) {
                        content.add(text);
                    }
                }
            }
        }
        Map<String, Object> canonical = new LinkedHashMap<>();
        canonical.put(element.name(), new TreeMap<>(element.attributes()));
        canonical.put("content", content);
        return canonical;
    }

    private static Path kit() {
        return Path.of(System.getenv("DIGLOT_CORPUS"), "translation", "tmx", "compliance-kit");
    }

    private static Stream<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(kit())) {
            return files
                    .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix)
                            && file.toString().endsWith(".tmx"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
