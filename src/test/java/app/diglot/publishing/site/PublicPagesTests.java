package app.diglot.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.diglot.accounts.Acting;
import app.diglot.digests.DigestId;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.publishing.Publishing;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.StatementCount;
import app.diglot.topics.TopicId;
import app.diglot.translation.SourceText;
import app.diglot.translation.Translations;
import jakarta.servlet.RequestDispatcher;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@OnH2WithWeb
class PublicPagesTests {

    private static final Set<Language> ENGLISH = Set.of(Language.ENGLISH);
    private static final Set<Language> BOTH = Set.of(Language.ENGLISH, Language.CHINESE);
    private static final String PAGE = "/llm/2023-12-07";
    private static final String SECRET = "NOBODY-MAY-READ-THIS-YET";

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    MockMvc web;

    @Autowired
    Publishing publishing;

    @Autowired
    Digests digests;

    @Autowired
    Library library;

    @Autowired
    Translations translations;

    @Autowired
    StatementCount statements;

    TopicId llm;
    DigestId digest;

    @BeforeEach
    void makeDigest() {
        llm = fixtures.topic("llm");
        digest = fixtures.digest(llm, DigestFixtures.DAY, 2);
    }

    private void publish(Set<Language> languages) {
        Acting.asDiglot(() -> publishing.publish(digest, languages));
    }

    private String page(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String etag(String address) throws Exception {
        return Objects.requireNonNull(
                web.perform(get(address)).andReturn().getResponse().getHeader("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                PAGE + "/en",
                PAGE + "/zh",
                PAGE + ".md",
                PAGE + "/zh.md",
                "/",
                "/llm",
                "/archive",
                "/archive/2023-12",
                "/feed",
                "/sitemap.xml",
                "/robots.txt"
            })
    void answersAtEveryPublicAddressWithoutCookie(String address) throws Exception {
        publish(BOTH);

        web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(header().exists("ETag"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(cookie().doesNotExist("DIGLOT"));
        web.perform(head(address)).andExpect(status().isOk());
    }

    @Test
    void linksTheLanguagesToOneAnother() throws Exception {
        publish(BOTH);

        var page = Jsoup.parse(page(PAGE));

        assertThat(page.select("link[hreflang]").eachAttr("hreflang")).containsExactly("en", "zh-CN", "x-default");
        assertThat(page.select("link[hreflang=zh-CN]").attr("href"))
                .startsWith("http")
                .endsWith(PAGE + "/zh");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(PAGE);
        assertThat(page.select("link[type=text/markdown]").attr("href")).isEqualTo(PAGE + ".md");
        assertThat(Jsoup.parse(page(PAGE + "/zh")).select("html").attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void keepsWhatAPageTakesWithItForGood() throws Exception {
        publish(BOTH);

        Document page = Jsoup.parse(page(PAGE));
        String styles = page(page.select("link[rel=stylesheet]").attr("href"));
        List<String> files = page.select("link[rel=preload], link[rel=icon], link[rel=stylesheet]")
                .eachAttr("href");

        assertThat(files).hasSize(4).allMatch(file -> file.matches("/assets/[a-z0-9-]+\\.[0-9a-f]{12}\\.[a-z0-9]+"));
        for (String file : files) {
            web.perform(get(file))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
        }
        assertThat(page.select("link[rel=preload]").eachAttr("href"))
                .allMatch(face -> styles.contains("url(" + face.substring("/assets/".length()) + ")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/llm/2023-12-08",
                "/llm/2023-02-31",
                "/other/2023-12-07",
                PAGE + "/zh",
                PAGE + "/fr",
                "/archive/2022-01",
                "/archive/2022-13",
                "/other",
                "/desk/2023-12-07x",
                "/assets/site.000000000000.css"
            })
    void findsNothingWhereNothingStands(String address) throws Exception {
        publish(ENGLISH);

        web.perform(get(address)).andExpect(status().is(address.startsWith("/desk") ? 302 : 404));
    }

    @Test
    void tellsThatAPageIsNotFoundOnAPageOfItsOwn() throws Exception {
        web.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404))
                .andExpect(status().isNotFound())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("There is nothing at this address")));
    }

    @Test
    void answersThatADigestIsGoneOnceItWasTakenBack() throws Exception {
        publish(BOTH);
        Acting.asDiglot(() -> publishing.takeBack(digest));

        for (String address : List.of(PAGE, PAGE + "/en", PAGE + ".md")) {
            web.perform(get(address)).andExpect(status().isGone());
        }
        assertThat(page("/") + page("/feed") + page("/sitemap.xml")).doesNotContain("2023-12-07");
    }

    @Test
    void letsNothingUnpublishedOut() throws Exception {
        publish(ENGLISH);
        DigestId unpublished = fixtures.digest(llm, DigestFixtures.DAY.plusDays(1), 1);
        Acting.asDiglot(() -> {
            digests.write(unpublished.introduction(), 0, SECRET);
            digests.write(digest.introduction(), 0, SECRET);
            var paper = digests.sheet(digest).entries().getFirst().entry().paper();
            translations.write(new SourceText(paper.id().title(), paper.language(), paper.title()), 0, SECRET);
        });

        List<String> pages = new ArrayList<>();
        for (String address : List.of(PAGE, PAGE + ".md", "/", "/llm", "/archive/2023-12", "/feed", "/sitemap.xml")) {
            pages.add(page(address));
        }

        assertThat(String.join("", pages)).doesNotContain(SECRET).doesNotContain("2023-12-08");
    }

    @Test
    void tellsThatAPageStillHoldsUntilItIsCorrected() throws Exception {
        publish(ENGLISH);
        String before = etag(PAGE);

        web.perform(get(PAGE).header("If-None-Match", before))
                .andExpect(status().isNotModified())
                .andExpect(header().string("ETag", before))
                .andExpect(content().string(""));

        Acting.asDiglot(() -> {
            digests.write(digest.introduction(), 0, "Corrected.");
            publishing.correct(digest, digest.introduction(), null);
        });
        web.perform(get(PAGE).header("If-None-Match", before)).andExpect(status().isOk());
        assertThat(page(PAGE)).contains("Corrected.");
    }

    @Test
    void sendsTheSamePageCompressed() throws Exception {
        publish(BOTH);

        byte[] compressed = web.perform(get(PAGE).header("Accept-Encoding", "br, gzip"))
                .andExpect(header().string("Content-Encoding", "gzip"))
                .andExpect(header().string("Vary", org.hamcrest.Matchers.containsString("Accept-Encoding")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo(page(PAGE));
    }

    @Test
    void keepsStylesForGood() throws Exception {
        String stylesheet =
                Jsoup.parse(page("/")).select("link[rel=stylesheet]").attr("href");

        web.perform(get(stylesheet))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/css;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @Test
    void linksTheDeskAlikeForEverybody() throws Exception {
        publish(ENGLISH);

        assertThat(Jsoup.parse(page(PAGE)).select(".correct a").eachAttr("href"))
                .allMatch(href -> href.startsWith("/desk/digests/" + digest.id()));
    }

    @Test
    void tellsThatALaterVersionOfAPaperExists() throws Exception {
        Acting.asDiglot(() -> digests.addAll(digest, List.of(owls(1, "Owls"))));
        publish(BOTH);
        String before = etag(PAGE);
        assertThat(Jsoup.parse(page(PAGE)).select(".newer")).isEmpty();

        Acting.asDiglot(() -> library.takeIn(List.of(owls(2, SECRET))));

        assertThat(Jsoup.parse(page(PAGE)).select(".newer").eachAttr("href"))
                .containsExactly("https://arxiv.org/abs/2401.00001v2");
        assertThat(page(PAGE + ".md")).contains("已有新版本 v2").doesNotContain(SECRET);
        assertThat(page(PAGE)).contains("Owls").doesNotContain(SECRET);
        web.perform(get(PAGE).header("If-None-Match", before)).andExpect(status().isOk());
        web.perform(get(PAGE).header("If-None-Match", etag(PAGE))).andExpect(status().isNotModified());
    }

    @Test
    void tellsNothingOfLaterVersionsOnceTheIssueShowsThem() throws Exception {
        Acting.asDiglot(() -> digests.addAll(digest, List.of(owls(1, "Owls"))));
        publish(BOTH);
        Acting.asDiglot(() -> library.takeIn(List.of(owls(2, "Owls, revised"))));
        EntryId entry = Acting.asDiglot(
                () -> digests.sheet(digest).entries().getLast().entry().id());

        Acting.asDiglot(() -> digests.takeOver(entry, 2));
        assertThat(page(PAGE)).doesNotContain("Owls, revised");
        publish(BOTH);

        assertThat(page(PAGE)).contains("Owls, revised");
        assertThat(Jsoup.parse(page(PAGE)).select(".newer")).isEmpty();
    }

    @Test
    void asksForLaterVersionsOnceForManyReaders() throws Exception {
        Acting.asDiglot(() -> digests.addAll(digest, List.of(owls(1, "Owls"))));
        publish(BOTH);
        page(PAGE);

        assertThat(statements.of(() -> Assertions.assertThatNoException().isThrownBy(() -> page(PAGE))))
                .noneMatch(statement -> statement.contains("paper"));
    }

    private static NewPaper owls(int version, String title) {
        return new NewPaper(
                new ArxivId("2401.00001", version),
                title,
                List.of("Ada Lovelace"),
                "Of " + title + ".",
                "",
                Language.ENGLISH,
                null);
    }

    @Test
    void showsSeventyPapersInAsManyStatementsAsSeven() throws Exception {
        List<Integer> sent = new ArrayList<>();
        for (int papers : List.of(7, 70)) {
            DigestId many = fixtures.digest(llm, DigestFixtures.DAY.plusDays(papers), papers);
            Acting.asDiglot(() -> publishing.publish(many, BOTH));
            String address = "/llm/" + DigestFixtures.DAY.plusDays(papers);
            sent.add(statements
                    .of(() -> {
                        try {
                            web.perform(get(address)).andExpect(status().isOk());
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .size());
        }

        assertThat(sent.getLast()).isEqualTo(sent.getFirst()).isLessThanOrEqualTo(6);
    }
}
