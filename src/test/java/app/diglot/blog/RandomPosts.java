package app.diglot.blog;

import app.diglot.shared.ArxivId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Posts made of what breaks posts; the same seed gives the same post. */
final class RandomPosts {

    private static final List<String> SHARDS = List.of(
            "word",
            "模型",
            "的",
            "𠀀",
            "𪚥",
            "🤖",
            "👩🏽‍🔬",
            "é",
            "ﬁ",
            "x",
            "7",
            ":",
            "\"",
            "'",
            "“",
            "{{",
            "}}",
            "{%",
            "%}",
            "{#",
            "#}",
            "#",
            "##",
            "---",
            "--",
            "...",
            "$",
            "$x_{i}^*$",
            "$\\{a\\}_b$",
            "$f'(x)$",
            "$$\\mathbf{{W}}_1$$",
            "<script>alert(1)</script>",
            "<b>",
            "</details>",
            "<!-- more -->",
            "<!--",
            "-->",
            "&amp;",
            "&lt;",
            "&#42;",
            "&",
            "*",
            "**",
            "***",
            "_",
            "__",
            "a_b_c",
            "`",
            "```",
            "~",
            "~~",
            "\\",
            "\\\\",
            "\\*",
            "\\[",
            "[",
            "]",
            "](",
            "(",
            ")",
            "![",
            "|",
            ">",
            "<",
            "=",
            "===",
            "+",
            "1. x",
            "1)",
            "-",
            "http://a.b/c_d_e",
            "https://github.com/x/PETL_AST.",
            "<https://a.b>",
            "http://",
            "www.a_b.c",
            "a@b.org",
            "ftp://x",
            "Authors:A, B",
            "**Authors:A**",
            "PDF",
            "[PDF](http://arxiv.org/abs/2312.03151v1)",
            "点此查看论文截图",
            "<details>",
            "2023-12-07 更新",
            "# 2023-12-07 更新",
            "## x",
            "目录",
            "文章作者: x",
            "<!-- diglot:note -->",
            "<!-- /diglot -->",
            "*机器翻译 · Machine translation: x*",
            "**译文**",
            ",",
            "，",
            ".",
            "..",
            "!",
            "?",
            "@",
            "^",
            "%",
            "/",
            ";",
            "\u200b",
            "\u00a0",
            "\u3000",
            "\t",
            " ",
            "  ",
            "\u202e",
            "\ufffc0",
            "\u0007",
            "null",
            "true",
            "~");

    private final Random random;

    RandomPosts(long seed) {
        this.random = new Random(seed);
    }

    Post post() {
        String topic = line();
        return new Post(
                topic,
                LocalDate.of(2000 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                maybe(() ->
                        LocalDate.of(2023, 12, 7).atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))),
                random.nextBoolean() ? line() : "",
                some(this::line),
                some(this::line),
                extra(),
                maybe(() -> passage(Passage.Kind.INTRODUCTION)),
                entries(),
                some(this::line));
    }

    private List<PostEntry> entries() {
        List<PostEntry> entries = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            entries.add(entry());
        }
        return entries;
    }

    private PostEntry entry() {
        return new PostEntry(
                text(line()),
                maybe(() -> text(line())),
                some(this::line),
                text(random.nextInt(8) == 0 ? "" : paragraphs()),
                maybe(() -> text(paragraphs())),
                maybe(() -> ArxivId.parse(random.nextBoolean() ? "2312.03151v1" : "math.GT/0309136")
                        .orElseThrow()),
                random.nextBoolean() ? line() : "",
                some(() -> passage(Passage.Kind.values()[1 + random.nextInt(3)])),
                some(() -> new ScreenshotPath("./crop_LLM/2312.03151v1/page_0_" + random.nextInt(9) + ".jpg")));
    }

    /** Passages are Markdown, which has many spellings: this one is the canonical one. */
    private Passage passage(Passage.Kind kind) {
        return new Passage(
                kind, kind == Passage.Kind.ANNOTATION ? line() : "", text(markdown()), maybe(() -> text(markdown())));
    }

    private String markdown() {
        String once = SafeMarkdown.read(
                SafeMarkdown.write("Words *with* `code` and $x_{i}^*$ on " + plainWords() + "\n\n1. one\n2. two\n\n- "
                        + plainWords() + "\n\n> quoted\n\n```\n## $HOME {{x}} $\n```\n\n# Heading"));
        return SafeMarkdown.read(SafeMarkdown.write(once));
    }

    private String plainWords() {
        return List.of("<script>alert(1)</script>", "{{ x }}", "模型", "𠀀🤖", "a_b", "<!-- /diglot -->")
                .get(random.nextInt(6));
    }

    private PostText text(String words) {
        return switch (random.nextInt(4)) {
            case 0 -> PostText.machine(words, "opus-mt_en*zh");
            case 1 -> PostText.pending(words);
            default -> PostText.written(words);
        };
    }

    private Map<String, FrontValue> extra() {
        Map<String, FrontValue> extra = new LinkedHashMap<>();
        extra.put("img", new FrontValue.Text(line()));
        extra.put("cover", new FrontValue.Plain("true"));
        extra.put("sticky key: " + random.nextInt(3), FrontValue.typed(line()));
        extra.put(
                "list",
                new FrontValue.Items(List.of(
                        FrontValue.typed(line()), new FrontValue.Fields(Map.of("k", FrontValue.typed(line()))))));
        return extra;
    }

    String paragraphs() {
        return String.join("\n\n", line(), line());
    }

    /** Not empty once it is cleaned. */
    String line() {
        StringBuilder line = new StringBuilder();
        int shards = 1 + random.nextInt(9);
        for (int i = 0; i < shards; i++) {
            line.append(SHARDS.get(random.nextInt(SHARDS.size()))).append(random.nextInt(3) == 0 ? " " : "");
        }
        String clean = CleanText.line(line.toString());
        return clean.isEmpty() ? "x" : clean;
    }

    private <T> Optional<T> maybe(Supplier<T> maker) {
        return random.nextBoolean() ? Optional.of(maker.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> maker) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(maker.get());
        }
        return some;
    }
}
