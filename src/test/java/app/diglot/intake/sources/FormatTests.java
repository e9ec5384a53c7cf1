package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTests {

    @ParameterizedTest
    @CsvSource({
        "api.xml, ARXIV_API",
        "api-error.xml, ARXIV_API",
        "feed-rss.xml, ARXIV_FEED",
        "feed-atom.xml, ARXIV_FEED",
        "feed-weekend.xml, ARXIV_FEED",
        "oai-arxiv.xml, OAI_PMH",
        "oai-raw.xml, OAI_PMH",
        "oai-dc.xml, OAI_PMH",
        "listing.txt, LISTING_MAIL",
        "listing.eml, LISTING_MAIL",
        "refs.bib, BIBTEX",
        "refs.ris, RIS",
        "refs.csl.json, CSL_JSON",
        "works.openalex.json, OPENALEX",
        "papers.s2.json, SEMANTIC_SCHOLAR"
    })
    void isRecognisedByWhatStandsInAFile(String fixture, Format format) {
        assertThat(recognised(Reading.fixture(fixture))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TY - JOUR|RIS",
                "TY  - JOUR|RIS",
                "@ARTICLE (x, title={T})|BIBTEX",
                "A note first: \\n@misc{x, note={TY  - JOUR}}|BIBTEX",
                "<?xml version='1.0'?><!-- a > b --><!DOCTYPE rss [<!ENTITY x 'y'>]><rss/>|ARXIV_FEED",
                "<oai:OAI-PMH xmlns:oai='http://www.openarchives.org/OAI/2.0/'/>|OAI_PMH",
                "[{\"title\": \"T\", \"issued\": {}}]|CSL_JSON",
                "{\"results\": [{\"authorships\": []}]}|OPENALEX"
            })
    void isRecognisedInWhatPeopleWrite(String text, Format format) {
        assertThat(recognised(text.replace("\\n", "\n"))).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2312.03151",
                "See arxiv.org/abs/2312.03151, please.",
                "<!DOCTYPE html><html>",
                "<",
                "{}"
            })
    void isNotGuessedWhereNothingTellsIt(String text) {
        assertThat(Format.recognise(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void isRecognisedBehindAByteOrderMark() {
        assertThat(recognised("\ufeffTY  - JOUR\r\nER  - \r\n")).isEqualTo(Format.RIS);
        assertThat(Format.recognise("<rss/>".getBytes(StandardCharsets.UTF_16))).contains(Format.ARXIV_FEED);
    }

    private static Format recognised(String text) {
        return Format.recognise(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
