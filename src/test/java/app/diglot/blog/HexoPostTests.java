package app.diglot.blog;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.ArxivId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HexoPostTests {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsBackWhatItWrote(long seed) {
        Post post = new RandomPosts(seed).post();

        assertThat(readBack(post)).isEqualTo(post);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writesWordsThatRenderersShowAsTheyAre(long seed) {
        String words = new RandomPosts(seed).line();

        Node document =
                Parser.builder().build().parse("## " + HexoText.escape(words) + "\n\n" + HexoText.escape(words));

        assertThat(document.getFirstChild()).isInstanceOf(Heading.class);
        assertThat(shown(document.getFirstChild())).isEqualTo(words);
        assertThat(shown(document.getLastChild())).isEqualTo(words);
    }

    @Test
    void readsTheSeedsTextBackFromItsPost() throws IOException {
        Post seed = seed();

        assertThat(readBack(seed)).isEqualTo(seed);
    }

    @Test
    void writesFormA() {
        Post post = new Post(
                "Speech/TTS",
                LocalDate.of(2023, 12, 7),
                Optional.of(LocalDate.of(2023, 12, 7).atTime(8, 15, 3)),
                "An Editor",
                List.of("Speech/TTS"),
                List.of("Speech", "TTS"),
                Map.of("mathjax", new FrontValue.Plain("true")),
                Optional.empty(),
                List.of(PostEntry.plain(
                                "On {{x}}: a *study*",
                                List.of("Ada L.", "Jr., Bob"),
                                "We bound $x_{i}^*$.",
                                ArxivId.parse("2312.03151v1"),
                                "20 pages")
                        .withTranslations(
                                Optional.of(PostText.written("关于 {{x}}")),
                                Optional.of(PostText.machine("我们给出界。", "opus")))),
                List.of());

        assertThat(HexoPost.file(post)).isEqualTo("_posts/2023-12-07_Speech_TTS.md");
        assertThat(HexoPost.write(post)).isEqualTo("""

                ---
                title: "Speech/TTS"
                date: 2023-12-07 08:15:03
                author: "An Editor"
                mathjax: true
                categories: ["Speech/TTS"]
                tags: ["Speech", "TTS"]
                disableNunjucks: true
                diglot: 1
                ---

                # 2023-12-07 更新

                ## On {\\{x}}: a \\*study\\*

                **关于 {\\{x}}**

                **Authors:Ada L., Jr.\\, Bob**

                We bound $x_{i}^\\*$.

                > *机器翻译 · Machine translation: opus*
                >
                > 我们给出界。

                [PDF](http://arxiv.org/abs/2312.03151v1) 20 pages
                """);
    }

    @Test
    void leavesOutWhatThePaperDoesNotHave() throws IOException {
        String written = HexoPost.write(seed());

        assertThat(written).doesNotContain("[PDF]", "点此查看论文截图", "arxiv.org/abs");
        assertThat(written).contains("**Comments:** 20 pages, 7 tables, 6 Figures");
    }

    @Test
    void keepsMarkdownOfPassagesAndTakesItsTeeth() {
        String written = SafeMarkdown.write(
                "# Big\n\nWords <script>alert(1)</script> and <b>x</b> [l](javascript:alert(1)) $a_{i}*b*$ `$HOME and $x_i`");

        Node document = Parser.builder().build().parse(written);

        assertThat(nodes(document)).noneMatch(node -> node instanceof HtmlBlock || node instanceof HtmlInline);
        assertThat(nodes(document)).noneMatch(Emphasis.class::isInstance);
        assertThat(nodes(document))
                .anyMatch(node -> node instanceof Code code && code.getLiteral().equals("$HOME and $x_i"));
        assertThat(written).contains("### Big").doesNotContain("javascript:");
    }

    @Test
    void namesFilesSoThatEverySystemTakesThem() {
        LocalDate day = LocalDate.of(2023, 12, 7);

        assertThat(PostFileName.of(day, "A/B?\"C*D:E").stem()).isEqualTo("2023-12-07_A_B__C_D_E");
        assertThat(PostFileName.of(day, "../x").file()).isEqualTo("_posts/2023-12-07___x.md");
        assertThat(PostFileName.of(day, "模".repeat(300)).file().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(240);
    }

    static Post seed() throws IOException {
        try (var in = HexoPostTests.class.getResourceAsStream("/demo/2023-12-07-LLM.txt")) {
            assertThat(in).isNotNull();
            return ((ReadPost) PostReader.read(IncomingBytes.from(in), "")).post();
        }
    }

    private static Post readBack(Post post) {
        byte[] bytes = HexoPost.write(post).getBytes(StandardCharsets.UTF_8);
        Reading reading = PostReader.read(IncomingBytes.of(bytes), "");
        assertThat(reading).isInstanceOf(ReadPost.class);
        return ((ReadPost) reading).post();
    }

    /** The words of a block, with a word for everything that is neither words nor the link of an address. */
    private static String shown(Node block) {
        StringBuilder words = new StringBuilder();
        for (Node node : nodes(block).subList(1, nodes(block).size())) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Link _ -> {}
                default -> words.append("<<").append(node).append(">>");
            }
        }
        return words.toString();
    }

    private static List<Node> nodes(Node node) {
        java.util.ArrayList<Node> nodes = new java.util.ArrayList<>(List.of(node));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            nodes.addAll(nodes(child));
        }
        return nodes;
    }
}
