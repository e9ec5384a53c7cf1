package app.diglot.blog;

import static app.diglot.blog.FormA.COMMENTS;
import static app.diglot.blog.FormA.FENCE_ATTRIBUTION;
import static app.diglot.blog.FormA.FENCE_END;
import static app.diglot.blog.FormA.FENCE_TRANSLATION;
import static app.diglot.blog.FormA.SCREENSHOTS;
import static app.diglot.blog.FormA.UPDATED;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes form A so that it survives Hexo: quoted YAML, no Nunjucks, words that its Markdown renderer shows as they are. The same
 * post gives the same bytes. Blocks are parted by empty lines, since Hexo turns single line ends into breaks.
 */
public final class HexoPost {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Post post;
    private final List<String> blocks = new ArrayList<>();

    private HexoPost(Post post) {
        this.post = post;
    }

    /** The post's file, to be stored as UTF-8. */
    public static String write(Post post) {
        return new HexoPost(post).written();
    }

    /** Where the file belongs, from the blog's {@code source} folder on. */
    public static String file(Post post) {
        return PostFileName.of(post.day(), post.topic()).file();
    }

    /** The post's asset folder, ending in a slash. */
    public static String folder(Post post) {
        return PostFileName.of(post.day(), post.topic()).folder();
    }

    private String written() {
        blocks.add("# " + post.day() + UPDATED);
        post.introduction().ifPresent(this::passage);
        post.entries().forEach(this::entry);
        attribution();
        return "\n---\n" + head() + "---\n\n" + String.join("\n\n", blocks) + "\n";
    }

    private String head() {
        Map<String, FrontValue> title = Map.of("title", new FrontValue.Text(post.topic()));
        // Unquoted, as in form A: Hexo takes it for a time of the blog's own zone.
        return FrontMatter.write(title) + "date: " + date() + "\n" + FrontMatter.write(frontMatter());
    }

    private Map<String, FrontValue> frontMatter() {
        Map<String, FrontValue> fields = new LinkedHashMap<>();
        if (!post.author().isEmpty()) {
            fields.put("author", new FrontValue.Text(post.author()));
        }
        post.extra().forEach((key, value) -> {
            if (!FormA.OWN_KEYS.contains(key)) {
                fields.put(key, value);
            }
        });
        list(post.categories()).ifPresent(list -> fields.put("categories", list));
        list(post.tags()).ifPresent(list -> fields.put("tags", list));
        fields.put(FormA.NO_NUNJUCKS, new FrontValue.Plain("true"));
        fields.put(FormA.MARK, new FrontValue.Plain(FormA.MARK_VALUE));
        return fields;
    }

    private String date() {
        Optional<LocalDateTime> date = post.date();
        return date.isPresent() ? DATE.format(date.get()) : post.day().toString();
    }

    private static Optional<FrontValue> list(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrontValue.Items(
                        words.stream().<FrontValue>map(FrontValue.Text::new).toList()));
    }

    private void entry(PostEntry entry) {
        blocks.add("## " + HexoText.escape(entry.title().words()));
        StandingLine.ofTitle(entry.title()).ifPresent(blocks::add);
        entry.titleTranslation().ifPresent(title -> blocks.add(translatedTitle(title)));
        if (!entry.authors().isEmpty()) {
            blocks.add("**" + FormA.AUTHORS + HexoText.escapeNames(entry.authors()) + "**");
        }
        StandingLine.of(entry.summary()).ifPresent(blocks::add);
        blocks.addAll(paragraphs(entry.summary().words()));
        entry.summaryTranslation().ifPresent(text -> blocks.add(quoted(plain(text))));
        link(entry).ifPresent(blocks::add);
        entry.passages().forEach(this::passage);
        screenshots(entry);
    }

    private static String translatedTitle(PostText title) {
        if (title.words().isEmpty()) {
            return FormA.TITLE_PENDING;
        }
        String words = "**" + HexoText.escape(title.words()) + "**";
        return StandingLine.of(title).map(line -> words + " " + line).orElse(words);
    }

    private static List<String> paragraphs(String words) {
        return words.isEmpty()
                ? List.of()
                : List.of(words.split("\n\n")).stream().map(HexoText::escape).toList();
    }

    private static String plain(PostText text) {
        List<String> parts = new ArrayList<>();
        StandingLine.of(text).ifPresent(parts::add);
        parts.addAll(paragraphs(text.words()));
        return String.join("\n\n", parts);
    }

    private static String markdown(PostText text) {
        List<String> parts = new ArrayList<>();
        StandingLine.of(text).ifPresent(parts::add);
        if (!text.words().isEmpty()) {
            parts.add(SafeMarkdown.write(text.words()));
        }
        return String.join("\n\n", parts);
    }

    private static String quoted(String markdown) {
        return markdown.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    private static Optional<String> link(PostEntry entry) {
        String comment = HexoText.escape(entry.comment());
        if (entry.arxivId().isPresent()) {
            String link = "[PDF](http://arxiv.org/abs/" + entry.arxivId().get() + ")";
            return Optional.of(comment.isEmpty() ? link : link + " " + comment);
        }
        return comment.isEmpty() ? Optional.empty() : Optional.of(COMMENTS + " " + comment);
    }

    private void passage(Passage passage) {
        blocks.add(FormA.fence(passage.kind()));
        if (!passage.kind().heading().isEmpty()) {
            blocks.add("**" + passage.kind().heading() + "**");
        }
        if (passage.kind() == Passage.Kind.ANNOTATION) {
            blocks.add("*“" + HexoText.escape(passage.quote()) + "”*");
        }
        String text = markdown(passage.text());
        if (!text.isEmpty()) {
            blocks.add(text);
        }
        passage.translation().ifPresent(other -> {
            blocks.add(FENCE_TRANSLATION);
            blocks.add(quoted(markdown(other)));
        });
        blocks.add(FENCE_END);
    }

    private void screenshots(PostEntry entry) {
        if (entry.screenshots().isEmpty()) {
            return;
        }
        String images = entry.screenshots().stream()
                .map(path -> "<img src=\"" + path.value() + "\" align=\"middle\">")
                .collect(Collectors.joining("\n"));
        blocks.add("<details><summary>" + SCREENSHOTS + "</summary>\n" + images + "\n</details>");
    }

    private void attribution() {
        if (post.attribution().isEmpty()) {
            return;
        }
        blocks.add(FENCE_ATTRIBUTION);
        post.attribution().forEach(line -> blocks.add(HexoText.escape(line)));
        blocks.add(FENCE_END);
    }
}
