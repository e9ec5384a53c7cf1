package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.intake.sources.SourceProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What no source of XML may fall for. */
class HostileXmlTests {

    static final Iterable<Source> SOURCES = AllSources.XML;

    @ParameterizedTest
    @FieldSource("SOURCES")
    void saysWhereADocumentIsCutOff(Source source) {
        String whole = Reading.fixture(fixtureOf(source));

        for (int end : new int[] {1, 40, whole.length() / 2, whole.length() - 4}) {
            Reading reading = Reading.of(source, whole.substring(0, end));

            assertThat(reading.kinds()).as("cut at %s", end).contains(Kind.NOT_THIS_FORMAT);
            assertThat(reading.problems.getLast().place()).matches("line \\d+");
            assertThat(reading.isWhole()).isFalse();
        }
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void saysThatAPageOfHtmlIsNone(Source source) {
        Stream.of(
                        "<html><body><h1>Rate exceeded.</h1></body></html>",
                        "<!DOCTYPE html><html><body>Down</body></html>",
                        "<html><body><p>Not well-formed<br></body></html>",
                        "Rate exceeded.",
                        "",
                        " ")
                .forEach(page -> {
                    Reading reading = Reading.of(source, page);

                    assertThat(reading.kinds()).as(page).containsExactly(Kind.NOT_THIS_FORMAT);
                    assertThat(reading.papers).isEmpty();
                });
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void takesNoDocumentType(Source source) {
        String whole = Reading.fixture(fixtureOf(source));
        String body = whole.substring(whole.indexOf('\n') + 1);
        Stream.of(
                        "<!DOCTYPE feed SYSTEM 'http://127.0.0.1:1/x.dtd'>\n",
                        "<!DOCTYPE feed [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n",
                        "<!DOCTYPE feed [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>\n")
                .forEach(type -> {
                    Reading reading = Reading.of(source, type + body);

                    assertThat(reading.problems)
                            .containsExactly(new SourceProblem(Kind.NOT_THIS_FORMAT, "line 1", "has a document type"));
                    assertThat(reading.papers).isEmpty();
                });
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void knowsNoEntitiesButThoseOfXml(Source source) {
        Reading reading =
                Reading.of(source, Reading.fixture(fixtureOf(source)).replaceFirst("<title>", "<title>&lol;"));

        assertThat(reading.kinds()).contains(Kind.NOT_THIS_FORMAT);
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void stopsWhereItIsTooDeep(Source source) {
        Reading reading = Reading.of(
                source, Reading.fixture(fixtureOf(source)).replaceFirst("<title>", "<title>" + "<b>".repeat(100_000)));

        assertThat(reading.problems).last().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.NOT_THIS_FORMAT);
            assertThat(problem.detail()).contains("deep");
        });
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void stopsAtTheMostBytes(Source source) {
        byte[] bytes = Reading.fixture(fixtureOf(source)).getBytes(StandardCharsets.UTF_8);

        Reading reading = Reading.of(source, bytes, new Limits(bytes.length - 1, 100, 20_000, 100));

        assertThat(reading.kinds()).contains(Kind.TOO_LARGE).doesNotContain(Kind.NOT_THIS_FORMAT);
        assertThat(reading.isWhole()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void keepsNoMoreOfALongTextThanItNeeds(Source source) {
        Reading reading = Reading.of(
                source, Reading.fixture(fixtureOf(source)).replace("<title>", "<title>" + "long ".repeat(100_000)));

        assertThat(reading.kinds()).contains(Kind.FIELD_TOO_LONG);
        assertThat(reading.problems)
                .allSatisfy(problem -> assertThat(problem.detail()).hasSizeLessThanOrEqualTo(200));
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void saysThatSomethingFollowsBehindTheEnd(Source source) {
        Reading reading = Reading.of(source, Reading.fixture(fixtureOf(source)).strip() + "<more/>");

        assertThat(reading.kinds()).contains(Kind.NOT_THIS_FORMAT);
    }

    private static String fixtureOf(Source source) {
        return switch (source) {
            case ArxivApiSource api -> "api.xml";
            case ArxivFeedSource feed -> "feed-rss.xml";
            default -> "oai-arxiv.xml";
        };
    }
}
