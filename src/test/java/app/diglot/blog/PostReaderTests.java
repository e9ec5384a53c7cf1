package app.diglot.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostReaderTests {

    private static final String PAGE = """
            LLM


            2023-12-07 更新

            One Title

            Authors:A B, C D

            The abstract.
            PDF 3 pages

            点此查看论文截图

            """;

    @Test
    void understandsTheSeedsText() throws IOException {
        Post seed = HexoPostTests.seed();

        assertThat(seed.topic()).isEqualTo("LLM");
        assertThat(seed.day()).isEqualTo(LocalDate.of(2023, 12, 7));
        assertThat(seed.author()).isEqualTo("木子已");
        assertThat(seed.attribution()).hasSize(2);
        assertThat(seed.entries()).hasSize(7);
        assertThat(seed.entries()).extracting(entry -> entry.authors().size()).containsExactly(6, 2, 4, 7, 8, 4, 9);
        assertThat(seed.entries())
                .extracting(PostEntry::comment)
                .containsExactly(
                        "20 pages, 7 tables, 6 Figures",
                        "Accepted to Findings of IJCNLP-AACL 2023",
                        "20 pages, 12 figures",
                        "",
                        "14 pages",
                        "The code is available at: https://github.com/umbertocappellazzo/PETL_AST",
                        "Code: https://github.com/csuhan/OneLLM");
        assertThat(seed.entries())
                .allMatch(entry ->
                        entry.arxivId().isEmpty() && entry.summary().words().length() > 900);
        assertThat(warnings(read(IncomingBytes.from(demo())))).isEmpty();
    }

    @Test
    void warnsOfMissingAuthors() {
        ReadPost read = read(PAGE + "Lonely Title\n\nIts abstract.\nPDF\n");

        assertThat(read.post().entries()).hasSize(2);
        assertThat(read.post().entries().get(1).summary().words()).isEqualTo("Its abstract.");
        assertThat(read.warnings()).containsExactly(new Warning(15, Warning.Kind.AUTHORS_MISSING, "Lonely Title"));
        assertThat(read.warningsOf(0)).isEmpty();
        assertThat(read.warningsOf(1)).hasSize(1);
    }

    @Test
    void warnsOfAbstractsWithoutAnEnd() {
        ReadPost read = read(PAGE.replace("PDF 3 pages\n", "") + "Second\n\nAuthors:E\n\nText.\nPDF\n");

        assertThat(read.post().entries()).hasSize(2);
        assertThat(read.warnings()).containsExactly(new Warning(6, Warning.Kind.ABSTRACT_OPEN, "One Title"));
    }

    @Test
    void warnsOfLinesThatNobodyKnows() {
        ReadPost read =
                read(PAGE + "打赏一下\n\nSecond\n\nAuthors:E\n\nText.\nPDF\n\n文章作者: X\n版权声明: CC BY\n目录\nSecond\nWhat\n");

        assertThat(read.warnings())
                .containsExactly(
                        new Warning(15, Warning.Kind.UNKNOWN_LINE, "打赏一下"),
                        new Warning(28, Warning.Kind.UNKNOWN_LINE, "What"));
        assertThat(read.post().attribution()).containsExactly("文章作者: X", "版权声明: CC BY");
    }

    @Test
    void keepsFurtherParagraphsOfAbstracts() {
        ReadPost read = read(PAGE.replace("The abstract.\n", "The abstract.\n\nMore of it.\n"));

        assertThat(read.post().entries().getFirst().summary().words()).isEqualTo("The abstract.\n\nMore of it.");
    }

    @Test
    void readsThePostOfTheScript() {
        ReadPost read = read("""

                ---
                title: LLM
                date: 2023-12-07 08:15:03
                author: Somebody
                img: https://x.org/a.jpg
                cover: true
                mathjax: true
                categories: LLM
                tags:
                \t- LLM
                ---
                # 2023-12-07 更新

                ## A title: with $\\{x\\}_i$ and *stars*
                **Authors:A B, C D**

                We set $a\\_b$ & more.
                [PDF](http://arxiv.org/abs/2312.03151v1) 20 pages

                <details>
                  <summary>点此查看论文截图</summary>
                  <img src="./crop_LLM/2312.03151v1/page_0_0.jpg" align="middle">
                  <img src="D:\\MyBlog\\x.jpg" align="middle">
                </details>
                """.replace("\t", "  "));

        PostEntry entry = read.post().entries().getFirst();
        assertThat(entry.title().words()).isEqualTo("A title: with $\\{x\\}_i$ and *stars*");
        assertThat(entry.authors()).containsExactly("A B", "C D");
        assertThat(entry.summary().words()).isEqualTo("We set $a\\_b$ & more.");
        assertThat(entry.arxivId()).map(Object::toString).contains("2312.03151v1");
        assertThat(entry.comment()).isEqualTo("20 pages");
        assertThat(entry.screenshots()).containsExactly(new ScreenshotPath("./crop_LLM/2312.03151v1/page_0_0.jpg"));
        assertThat(read.post().extra()).containsKeys("img", "cover", "mathjax");
        assertThat(read.post().date()).contains(LocalDate.of(2023, 12, 7).atTime(8, 15, 3));
        assertThat(read.post().tags()).containsExactly("LLM");
        assertThat(warnings(read)).containsExactly(Warning.Kind.UNFIT_SCREENSHOT);
    }

    @Test
    void namesTheLineOfFrontMatterThatIsNotYaml() {
        String post = "\n---\ntitle: LLM\ndate: 2023-12-07\nauthor: A: B\n---\n# 2023-12-07 更新\n\n## T\n";

        assertThat(refusal(post)).isEqualTo(new Refusal(5, Refusal.Kind.FRONT_MATTER_NOT_YAML, "author: A: B"));
    }

    @Test
    void refusesFrontMatterThatIsABomb() {
        String post = "---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n## T\n";

        assertThat(refusal(post).kind()).isEqualTo(Refusal.Kind.FRONT_MATTER_NOT_YAML);
        assertThat(refusal("---\na: !!javax.script.ScriptEngineManager [x]\nb:\n  ? [x]\n  : y\n---\n## T\n")
                        .kind())
                .isEqualTo(Refusal.Kind.FRONT_MATTER_NOT_YAML);
        assertThat(refusal("---\na: " + "[".repeat(5000) + "\n---\n## T\n").kind())
                .isEqualTo(Refusal.Kind.FRONT_MATTER_NOT_YAML);
    }

    @Test
    void refusesWhatIsNoPost() {
        assertThat(refusal("")).isEqualTo(new Refusal(1, Refusal.Kind.EMPTY, ""));
        assertThat(refusal(" \n\n")).isEqualTo(new Refusal(1, Refusal.Kind.EMPTY, ""));
        assertThat(refusal("---\ntitle: x\n")).isEqualTo(new Refusal(1, Refusal.Kind.FRONT_MATTER_OPEN, "---"));
        assertThat(refusal("Dear all,\nhow are you?")).isEqualTo(new Refusal(1, Refusal.Kind.NO_DAY, "Dear all,"));
        assertThat(refusal("LLM\n\n2023-12-07 更新\n"))
                .isEqualTo(new Refusal(3, Refusal.Kind.NO_ENTRIES, "2023-12-07 更新"));
        assertThat(refusal("2023-12-07 更新\n\nT\n\nAuthors:A\n").kind()).isEqualTo(Refusal.Kind.NO_TOPIC);
        assertThat(refusal("\n---\ntitle: LLM\n---\n\n# 2023-12-07 更新\n").kind())
                .isEqualTo(Refusal.Kind.NO_ENTRIES);
        assertThat(refusal(PAGE.replace("One Title", "T".repeat(1001))).line()).isEqualTo(6);
    }

    @Test
    void recognisesPdfAndOtherBytesUnderAnyName() {
        assertThat(refusal(bytes("%PDF-1.7\n%âãÏÓ\n")))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.PDF);
        assertThat(refusal(bytes("PK\u0003\u0004\n\u0000\u0000"))).isEqualTo(new Refusal(2, Refusal.Kind.BINARY, ""));
        assertThat(refusal(new byte[] {'a', '\n', (byte) 0xC3, 'x', (byte) 0xFF}))
                .isEqualTo(new Refusal(2, Refusal.Kind.UNKNOWN_ENCODING, ""));
        assertThat(refusal("café – résumé, Zoë\n".getBytes(StandardCharsets.ISO_8859_1))
                        .kind())
                .isEqualTo(Refusal.Kind.UNKNOWN_ENCODING);
    }

    @Test
    void offersGbkAndReadsItOnceAgreed() {
        IncomingBytes gbk = IncomingBytes.of(PAGE.getBytes(Charset.forName("GBK")));

        assertThat(PostReader.read(gbk, "")).isEqualTo(new LooksLikeGbk(4, "2023-12-07 更新"));
        assertThat(PostReader.readAsGbk(gbk, "")).isEqualTo(read(PAGE));
    }

    @Test
    void readsUtf16AndByteOrderMarks() {
        assertThat(read(IncomingBytes.of(PAGE.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(read(PAGE));
        assertThat(read(IncomingBytes.of(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(read(PAGE));
        assertThat(read(IncomingBytes.of(bytes("\uFEFF" + PAGE)))).isEqualTo(read(PAGE));
        assertThat(read(PAGE.replace("\n", "\r\n"))).isEqualTo(read(PAGE));
    }

    @Test
    void refusesLargeFilesWithoutReadingThemWholly() throws IOException {
        InputStream endless = new InputStream() {
            private int given;

            @Override
            public int read() {
                assertThat(++given).isLessThanOrEqualTo(IncomingBytes.MOST + 8192);
                return 'a';
            }
        };

        assertThat(PostReader.read(IncomingBytes.from(endless), ""))
                .isEqualTo(new Refusal(1, Refusal.Kind.TOO_LARGE, "2 MB"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.diglot.blog.HexoPostTests#seeds")
    void answersWhateverComes(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\n---\n" : PAGE);
        RandomPosts posts = new RandomPosts(seed);
        for (int i = 0; i < 40; i++) {
            text.append(posts.line()).append(random.nextBoolean() ? "\n" : "\n\n");
        }

        assertThat(PostReader.read(IncomingBytes.of(bytes(text.toString())), "x.md"))
                .isNotNull();
    }

    @Test
    void takesAQuoteOfAForeignPostForATranslationOnlyInTheOtherLanguage() {
        String post = "## One\n\n**Authors:A**\n\nWe read.\n\n> %s\n\n[PDF](http://arxiv.org/abs/2312.03151v1)\n";
        String head = "---\ntitle: LLM\ndate: 2023-12-07\n---\n\n";

        ReadPost chinese = read(head + post.formatted("我们阅读。"));
        ReadPost english = read(head + post.formatted("Subscribe to our list."));

        assertThat(chinese.post().entries().getFirst().summaryTranslation()).contains(PostText.written("我们阅读。"));
        assertThat(english.post().entries().getFirst().summaryTranslation()).isEmpty();
        assertThat(english.warnings())
                .containsExactly(new Warning(12, Warning.Kind.UNKNOWN_LINE, "> Subscribe to our list."));
    }

    @Test
    void warnsWhereAMachinesWordsComeWithoutTheirSource() {
        ReadPost read = read("""
                ---
                title: LLM
                date: 2023-12-07
                diglot: 1
                ---

                ## 一篇

                *标题 · Title: 机器翻译 · Machine translation: engine-1*

                **Authors:A**

                我们阅读。

                <!-- diglot:note -->

                *机器翻译 · Machine translation: engine-1*

                值得一读。

                <!-- /diglot -->
                """);

        assertThat(read.warnings())
                .containsExactly(
                        new Warning(7, Warning.Kind.MACHINE_AS_SOURCE, "一篇"),
                        new Warning(15, Warning.Kind.MACHINE_AS_SOURCE, "值得一读。"));
    }

    @Test
    void refusesTextsThatTheDeskCouldNotTake() {
        String head = "---\ntitle: LLM\ndate: 2023-12-07\ndiglot: 1\n---\n\n## One\n\n**Authors:A**\n\n";

        assertThat(refusal(head + "word ".repeat(10_001)))
                .isEqualTo(new Refusal(7, Refusal.Kind.ABSTRACT_TOO_LONG, "One"));
        assertThat(refusal(head + "Text.\n\n<!-- diglot:note -->\n\n" + "word ".repeat(40_001)
                                + "\n\n<!-- /diglot -->\n")
                        .kind())
                .isEqualTo(Refusal.Kind.PASSAGE_TOO_LONG);
    }

    private static InputStream demo() {
        return Optional.ofNullable(PostReaderTests.class.getResourceAsStream("/demo/2023-12-07-LLM.txt"))
                .orElseGet(() -> new ByteArrayInputStream(new byte[0]));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ReadPost read(String text) {
        return read(IncomingBytes.of(bytes(text)));
    }

    private static ReadPost read(IncomingBytes bytes) {
        Reading reading = PostReader.read(bytes, "");
        assertThat(reading).isInstanceOf(ReadPost.class);
        return (ReadPost) reading;
    }

    private static Refusal refusal(String text) {
        return refusal(bytes(text));
    }

    private static Refusal refusal(byte[] bytes) {
        Reading reading = PostReader.read(IncomingBytes.of(bytes), "");
        assertThat(reading).isInstanceOf(Refusal.class);
        return (Refusal) reading;
    }

    private static List<Warning.Kind> warnings(ReadPost read) {
        return read.warnings().stream().map(Warning::kind).toList();
    }
}
