package app.diglot.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.publishing.ArchivedMonth;
import app.diglot.publishing.FrozenDigest;
import app.diglot.publishing.ListedSamples;
import app.diglot.publishing.SampleDigest;
import app.diglot.publishing.SiteSettings;
import app.diglot.publishing.pages.Addresses;
import app.diglot.publishing.pages.DigestPages;
import app.diglot.publishing.pages.FeedPages;
import app.diglot.publishing.pages.Frames;
import app.diglot.publishing.pages.ListPages;
import app.diglot.publishing.pages.MarkdownPages;
import app.diglot.publishing.pages.MessagePage;
import app.diglot.publishing.pages.PageFiles;
import app.diglot.publishing.pages.Words;
import app.diglot.shared.Bilingual;
import app.diglot.shared.FormulaTypesetter;
import app.diglot.shared.Language;
import app.diglot.shared.Typesetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The pages as they were once looked at and found right. Run with {@code DIGLOT_GOLDEN=write} to take the new ones. */
class GoldenPagesTests {

    private static final FormulaTypesetter FORMULAS = new FormulaTypesetter();
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final SiteSettings SETTINGS = new SiteSettings(
            new Bilingual<>("The Daily Roof", "屋顶日报"),
            new Bilingual<>("Papers about what stands outside", "户外之物的论文"),
            "The Roof Team",
            "CC BY 4.0",
            "https://creativecommons.org/licenses/by/4.0/");

    private final Typesetter typesetter = new Typesetter(FORMULAS);
    private final Templates templates = new Templates();
    private final Frames frames = new Frames(
            new SiteMessages(),
            new Addresses("https://roof.example/"),
            SETTINGS,
            new PageFiles("/assets/site.css", List.of("/assets/face.woff2"), "/assets/icon.svg"));

    @AfterAll
    static void close() {
        FORMULAS.close();
    }

    @Test
    void showsADigestSideBySide() throws IOException {
        isGolden("digest-both.html", digest(SampleDigest.inBothLanguages(), Language.values()));
    }

    @Test
    void showsADigestInEnglish() throws IOException {
        isGolden("digest-en.html", digest(SampleDigest.inBothLanguages(), Language.ENGLISH));
    }

    @Test
    void showsADigestInChinese() throws IOException {
        isGolden("digest-zh.html", digest(SampleDigest.inBothLanguages(), Language.CHINESE));
    }

    @Test
    void showsADigestThatHasOnlyItsOriginal() throws IOException {
        isGolden("digest-only-en.html", digest(SampleDigest.inEnglish(), Language.ENGLISH));
    }

    @Test
    void showsTheLatestDigests() throws IOException {
        isGolden("latest.html", html("list", new ListPages(typesetter, frames).latest(ListedSamples.all())));
    }

    @Test
    void showsTheArchive() throws IOException {
        List<ArchivedMonth> months = List.of(
                new ArchivedMonth(YearMonth.of(2024, 3), 21),
                new ArchivedMonth(YearMonth.of(2024, 2), 1),
                new ArchivedMonth(YearMonth.of(2023, 12), 14));

        isGolden("archive.html", html("archive", new ListPages(typesetter, frames).archive(months)));
    }

    @Test
    void saysThatAPageIsNotThere() throws IOException {
        Words words = frames.bothLanguages();
        var frame = frames.around(words, Frames.About.page(words.plain("error.notFound"), null));

        isGolden(
                "not-found.html",
                html("message", new MessagePage(frame, "error.notFound", "error.notFound.explanation")));
    }

    @Test
    void writesADigestAsMarkdown() throws IOException {
        isGolden(
                "digest-both.md",
                new MarkdownPages(frames).page(SampleDigest.inBothLanguages(), Map.of(), List.of(Language.values())));
    }

    @Test
    void tellsReadersThatALaterVersionExists() {
        Map<String, Integer> newer = Map.of("2403.01234", 3);
        FrozenDigest digest = SampleDigest.inBothLanguages();

        Elements links = Jsoup.parse(digest(digest, newer, Language.values())).select("a.newer");

        assertThat(links.eachAttr("href")).containsExactly("https://arxiv.org/abs/2403.01234v3");
        assertThat(links.text()).isEqualTo("v3 exists 已有新版本 v3");
        assertThat(Jsoup.parse(digest(digest, newer, Language.CHINESE))
                        .select("a.newer")
                        .text())
                .isEqualTo("已有新版本 v3");
        assertThat(new MarkdownPages(frames).page(digest, newer, List.of(Language.ENGLISH)))
                .contains("[arXiv:2403.01234v2](https://arxiv.org/abs/2403.01234v2)"
                        + " · [v3 exists](https://arxiv.org/abs/2403.01234v3)\n");
    }

    @Test
    void writesTheFeed() throws IOException {
        String feed = new FeedPages(frames, new Addresses("https://roof.example")).atom(ListedSamples.all());

        assertThat(Jsoup.parse(feed, Parser.xmlParser()).select("entry")).hasSize(2);
        isGolden("feed.xml", feed);
    }

    private String digest(FrozenDigest digest, Language... columns) {
        return digest(digest, Map.of(), columns);
    }

    private String digest(FrozenDigest digest, Map<String, Integer> newer, Language... columns) {
        return html(
                "digest",
                new DigestPages(typesetter, frames, ZoneOffset.UTC)
                        .page(
                                SampleDigest.issue(digest),
                                newer,
                                List.of(columns),
                                Optional.of(LocalDate.of(2024, 3, 6)),
                                Optional.empty()));
    }

    private String html(String template, Object page) {
        String html = new String(templates.render(template, page), StandardCharsets.UTF_8);
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(html).doesNotContain("<script", " style=", "null");
        return html;
    }

    private static void isGolden(String file, String made) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if ("write".equals(System.getenv("DIGLOT_GOLDEN"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, made);
        }
        assertThat(made).isEqualTo(Files.readString(golden));
    }
}
