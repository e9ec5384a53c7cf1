package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, no source throws, hands over more than is allowed or is silent about a failure. Among the unit tests
 * these run over the fixtures, and over what fuzzing has found; how to fuzz says {@code src/test/README.md}.
 */
class SourceFuzzTests {

    private static final Limits LIMITS = new Limits(100_000, 20, 2_000, 50);

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "api.xml",
                        "api-error.xml",
                        "feed-rss.xml",
                        "feed-atom.xml",
                        "feed-weekend.xml",
                        "oai-arxiv.xml",
                        "oai-raw.xml",
                        "oai-dc.xml",
                        "oai-none.xml",
                        "oai-bad-token.xml",
                        "listing.txt",
                        "listing.eml",
                        "refs.bib",
                        "refs.ris",
                        "refs.csl.json",
                        "works.openalex.json",
                        "papers.s2.json")
                .map(name -> Reading.fixture(name).getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void api(byte[] bytes) {
        withstands(new ArxivApiSource(), bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void feed(byte[] bytes) {
        withstands(new ArxivFeedSource(), bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void oai(byte[] bytes) {
        withstands(new OaiSource(), bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void listingMail(byte[] bytes) {
        withstands(new ListingMailSource(), bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void bibtex(byte[] bytes) {
        withstands(new BibtexSource(), bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void ris(byte[] bytes) {
        withstands(new RisSource(), bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void cslJson(byte[] bytes) {
        withstands(new CslJsonSource(), bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void openAlex(byte[] bytes) {
        withstands(new OpenAlexSource(), bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void semanticScholar(byte[] bytes) {
        withstands(new SemanticScholarSource(), bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void pastedIds(byte[] bytes) {
        PastedIds found = PastedIdsSource.read(new String(bytes, StandardCharsets.UTF_8), LIMITS);

        assertThat(found.ids()).hasSizeLessThanOrEqualTo(LIMITS.papers()).doesNotHaveDuplicates();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30s")
    void texts(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(ArxivText.prose(text)).doesNotContain("  ").doesNotContain("\n");
        assertThat(AuthorList.split(text)).noneMatch(String::isBlank);
    }

    private static void withstands(Source source, byte[] bytes) {
        Reading reading = Reading.of(source, bytes, LIMITS);

        assertThat(reading.papers).hasSizeLessThanOrEqualTo(LIMITS.papers()).allSatisfy(paper -> {
            assertThat(paper.title()).isNotBlank().hasSizeLessThanOrEqualTo(LIMITS.characters());
            assertThat(paper.authors()).hasSizeLessThanOrEqualTo(LIMITS.authors());
        });
        assertThat(reading.problems)
                .allSatisfy(problem -> assertThat(problem.place()).isNotBlank());
        assertThat(reading.isWhole())
                .isEqualTo(reading.problems.stream()
                        .noneMatch(problem -> problem.kind().endsReading()));
    }
}
