package app.diglot.blog;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.ArxivId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts in a real Hexo, in three themes: what readers see is what was written. */
class HexoIT {

    private static final List<String> HOSTILE = List.of(
            "GPT: a \"study\" of 'quotes'",
            "Use {{ x }} and {% raw %} and {# c #}",
            "# Not a heading --- at all ...",
            "1. Not a list",
            "- - -",
            "<script>alert(1)</script> & <b>bold</b> &lt;i&gt; &#42;",
            "Bounds $x_{i}^* \\leq \\{a_b\\} * c_{d}$ and $f'(x)$ and $$\\mathbf{{W}}_1$$",
            "*stars* _lines_ `ticks` ~~strike~~ a_b_c \\ \\* [l](javascript:alert(1)) ![i](x)",
            "表情🤖👩🏽‍🔬 扩展𠀀𪚥 | table | :--|",
            "See https://github.com/x/PETL_AST_2, www.a_b.org and me_too@x.org",
            "<!-- more --> <details> 点此查看论文截图",
            "> quoted = + C# F##");

    @BeforeAll
    static void setUpHexo() throws IOException, InterruptedException {
        boolean npm = HexoSite.isNpmThere();
        if (!npm && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError("npm is missing, and with CI=true nothing is left out");
        }
        Assumptions.assumeTrue(npm, "npm is missing: posts are not tried in a real Hexo");
        HexoSite.install();
    }

    @ParameterizedTest
    @CsvSource({"landscape, .article-entry", "next, .post-body", "butterfly, #article-container"})
    void showsWhatWasWritten(String theme, String articleSelector) throws IOException, InterruptedException {
        Post english = HexoPostTests.seed();
        Post both = translated(english);
        Post hostile = hostile();
        HexoSite site = HexoSite.in(theme);
        for (Post post : List.of(both, hostile)) {
            site.unzip(PostArchive.zip(PostArchive.files(post)));
        }

        String said = site.generate();

        assertThat(said).doesNotContain("ERROR", "WARN");
        assertShows(site.page(both), articleSelector, both);
        assertThat(site.page(both).expectFirst(articleSelector).text())
                .doesNotContain("\\", "&amp;", "&lt;", "{{", "**", "<!--");
        assertShows(site.page(hostile), articleSelector, hostile);
        assertThat(site.page(hostile).text()).doesNotContain("&amp;lt;", "&amp;amp;", "\\_", "\\{{", "{\\{");
    }

    private static void assertShows(Document page, String articleSelector, Post post) {
        Element article = page.expectFirst(articleSelector);
        assertThat(page.select("script"))
                .noneMatch(script -> script.data().strip().equals("alert(1)"));
        assertThat(page.select("a[href^=javascript]:not([href='javascript:void(0);'])"))
                .isEmpty();
        assertThat(article.select("h2").eachText()).isEqualTo(titles(post));
        List<String> strong = article.select("p > strong").eachText();
        List<String> paragraphs = article.select("p").eachText();
        for (PostEntry entry : post.entries()) {
            assertThat(strong).contains(FormA.AUTHORS + String.join(", ", entry.authors()));
            entry.titleTranslation().ifPresent(title -> assertThat(strong).contains(title.words()));
            assertThat(paragraphs).contains(entry.summary().words().split("\n\n"));
            entry.summaryTranslation()
                    .ifPresent(text -> assertThat(article.select("blockquote p").eachText())
                            .contains(text.words()));
            assertThat(article.text()).contains(entry.comment());
        }
        assertThat(article.text()).contains(post.attribution());
    }

    private static List<String> titles(Post post) {
        return post.entries().stream().map(entry -> entry.title().words()).toList();
    }

    private static Post translated(Post post) {
        List<PostEntry> entries = post.entries().stream()
                .map(entry -> entry.withTranslations(
                                Optional.of(
                                        PostText.written("译文：" + entry.title().words())),
                                Optional.of(PostText.machine("译文正文，含公式 $x_{i}^*$。", "opus-mt_en_zh")))
                        .withPassages(List.of(
                                Passage.of(Passage.Kind.NOTE, PostText.written("值得一读，见 *第三节*，$a_{i}^*b_{j}^*$。")),
                                Passage.of(Passage.Kind.TAKEAWAYS, PostText.written("1. one\n2. two")))))
                .toList();
        return with(post, post.topic(), entries);
    }

    private static Post hostile() throws IOException {
        List<PostEntry> entries = new ArrayList<>();
        IntStream.range(0, HOSTILE.size())
                .forEach(i -> entries.add(PostEntry.plain(
                                HOSTILE.get(i),
                                List.of("O'Neil " + i, "A_B* " + HOSTILE.get(i).replace(",", ";")),
                                HOSTILE.get(i),
                                ArxivId.parse("2312.03151v1"),
                                HOSTILE.get(i))
                        .withTranslations(
                                Optional.of(PostText.written(HOSTILE.get((i + 1) % HOSTILE.size()))),
                                Optional.of(PostText.written(HOSTILE.get(i))))));
        return with(HexoPostTests.seed(), "A/B: \"x\" {{y}} #z <script>alert(1)</script>", entries);
    }

    private static Post with(Post post, String topic, List<PostEntry> entries) {
        return new Post(
                topic,
                LocalDate.of(2023, 12, 7),
                Optional.of(LocalDate.of(2023, 12, 7).atTime(8, 15, 3)),
                "An Editor",
                List.of(topic),
                List.of(topic.split("/")),
                Map.of("mathjax", new FrontValue.Plain("true")),
                Optional.of(Passage.of(Passage.Kind.INTRODUCTION, PostText.written("An *introduction*."))),
                entries,
                post.attribution());
    }
}
