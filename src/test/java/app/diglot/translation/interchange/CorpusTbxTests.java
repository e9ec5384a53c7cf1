package app.diglot.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terminology of several makers, of the corpus that {@code DIGLOT_CORPUS} names. None of it is Chinese. */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class CorpusTbxTests {

    @ParameterizedTest
    @CsvSource({
        "okapi-ibm_tbx, 5, fr",
        "okapi-oracle_TBX, 2, pt",
        "okapi-test01, 1, hu",
        "okapi-test02_win1254, 1, tr",
    })
    void readsConceptsOfOtherLanguagesWithoutTermsOfOurs(String name, int count, String language) throws Exception {
        List<Concept> concepts = read(name);

        assertThat(concepts)
                .hasSize(count)
                .allSatisfy(concept -> assertThat(concept.glossaryTerms()).isEmpty())
                .allSatisfy(concept -> assertThat(concept.terms())
                        .extracting(ConceptTerm::language)
                        .contains("en", language));
    }

    @Test
    void readsTurkishLettersOfWindows() throws Exception {
        Concept concept = read("okapi-test02_win1254").getFirst();

        assertThat(concept.terms()).extracting(ConceptTerm::text).contains("tr term with: éá and İı");
    }

    private static List<Concept> read(String name) throws IOException, BadFile {
        List<Concept> concepts = new ArrayList<>();
        Path file = Path.of(System.getenv("DIGLOT_CORPUS"), "translation", "tbx", name + ".tbx");
        try (InputStream bytes = Files.newInputStream(file)) {
            TbxReader.read(bytes, concepts::add);
        }
        return concepts;
    }
}
