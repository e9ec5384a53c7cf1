package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real answers of every format, from the corpus that {@code DIGLOT_CORPUS} names. What each gives stands in golden files that
 * were checked by reading the samples; {@code DIGLOT_GOLDEN=write} writes them anew.
 */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class CorpusSamplesTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/intake");

    @ParameterizedTest
    @CsvSource({
        "api, api_atom_10entries_2019-08-10.xml",
        "api, api_atom_cs.AI_2025-09-11.xml",
        "api, api_atom_error_entry.xml",
        "feed, rss_arxiv_atom_cs.AI_2025-08-20.xml",
        "feed, rss2_arxiv_cs_weekend_empty_2025-04-27.xml",
        "feed, rss2_arxiv_math.OC_from_spec.xml",
        "oai, oai_arXiv_listrecords_hepcrawl.xml",
        "oai, oai_arXiv_getrecord_1401.2122.xml",
        "oai, oai_arXiv_resumption.xml",
        "oai, oai_arXivRaw_listrecords_deleted.xml",
        "oai, oai_dc_listrecords_20230125.xml",
        "listing, arxiv_listing_new_q-fin.txt",
        "bibtex, bibtex_zotero_tests.bib",
        "ris, ris_zotero_tests.ris",
        "csl, csl.json",
        "openalex, openalex_work_W2962935454.json",
        "scholar, semanticscholar_papers_with_arxiv_ids.json"
    })
    void giveWhatAPersonReadingThemWouldExpect(String format, String sample) throws IOException {
        Reading reading = Reading.of(source(format), Files.readAllBytes(sample(sample)), Limits.ANSWER);

        isGolden(sample, GoldenReading.of(reading));
    }

    private static Source source(String format) {
        return switch (format) {
            case "api" -> new ArxivApiSource();
            case "feed" -> new ArxivFeedSource();
            case "oai" -> new OaiSource();
            case "listing" -> new ListingMailSource();
            case "bibtex" -> new BibtexSource();
            case "ris" -> new RisSource();
            case "csl" -> new CslJsonSource();
            case "openalex" -> new OpenAlexSource();
            default -> new SemanticScholarSource();
        };
    }

    private static Path sample(String name) {
        return Path.of(System.getenv("DIGLOT_CORPUS"), "intake", name);
    }

    private static void isGolden(String sample, String made) throws IOException {
        Path golden = GOLDEN.resolve(sample + ".golden");
        if ("write".equals(System.getenv("DIGLOT_GOLDEN"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, made);
        }
        assertThat(made).isEqualTo(Files.readString(golden));
    }
}
