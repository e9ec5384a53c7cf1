package app.diglot.blog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a post of form A as it lies in the blog's folder: Markdown with front matter. Words of a post that Diglot wrote are
 * unescaped; all others are taken to the letter, as the script had put them there.
 */
final class PostFileReader {

    private static final Pattern FENCE = Pattern.compile("-{3,}");

    private final List<String> lines;
    private final String fileName;
    private final List<Warning> warnings = new java.util.ArrayList<>();

    private PostFileReader(String text, String fileName) {
        this.lines = Arrays.stream(CleanText.unixLines(text).split("\n", -1))
                .map(String::stripTrailing)
                .toList();
        this.fileName = fileName;
    }

    /** Whether a text looks like such a file and not like a page's text. */
    static boolean recognises(String text) {
        List<String> lines =
                CleanText.unixLines(text).lines().map(String::strip).toList();
        boolean head = lines.stream()
                .filter(line -> !line.isEmpty() && !line.equals("\uFEFF"))
                .findFirst()
                .filter(line -> FENCE.matcher(line).matches())
                .isPresent();
        return head || lines.stream().anyMatch(line -> line.startsWith("## ") || line.startsWith("**" + FormA.AUTHORS));
    }

    /** @param fileName may be empty; its topic is used where the file itself names none */
    static ReadPost read(String text, String fileName) throws NotReadable {
        return new PostFileReader(text, fileName).read();
    }

    private ReadPost read() throws NotReadable {
        int bodyFrom = bodyFrom();
        PostHead head = head(bodyFrom);
        PostBodyReader body = new PostBodyReader(lines, bodyFrom, head.isOurs(), warnings);
        body.read();
        if (body.entries().isEmpty()) {
            throw new NotReadable(Math.min(bodyFrom + 1, lines.size()), Refusal.Kind.NO_ENTRIES, "");
        }
        String topic = head.title()
                .or(() -> PostFileName.topicOf(fileName))
                .orElseThrow(() -> new NotReadable(1, Refusal.Kind.NO_TOPIC, lines.getFirst()));
        LocalDate day = body.day()
                .or(head::day)
                .orElseThrow(() -> new NotReadable(bodyFrom + 1, Refusal.Kind.NO_DAY, body.firstLine()));
        Post post = new Post(
                topic,
                day,
                head.time(),
                head.text("author").orElse(""),
                head.list("categories"),
                head.list("tags"),
                head.extra(),
                body.introduction(),
                body.entries(),
                body.attribution());
        return new ReadPost(post, body.entryLines(), warnings);
    }

    /** The index of the first line after the front matter. */
    private int bodyFrom() throws NotReadable {
        int opening = opening();
        if (opening < 0) {
            warnings.add(new Warning(1, Warning.Kind.FRONT_MATTER_MISSING, lines.getFirst()));
            return 0;
        }
        for (int at = opening + 1; at < lines.size(); at++) {
            if (FENCE.matcher(lines.get(at)).matches()) {
                return at + 1;
            }
        }
        throw new NotReadable(opening + 1, Refusal.Kind.FRONT_MATTER_OPEN, lines.get(opening));
    }

    /** The index of the line that opens the front matter; form A has an empty line before it. -1 where there is none. */
    private int opening() {
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                return FENCE.matcher(lines.get(at)).matches() ? at : -1;
            }
        }
        return -1;
    }

    private PostHead head(int bodyFrom) throws NotReadable {
        if (bodyFrom == 0) {
            return new PostHead(Map.of());
        }
        int from = opening() + 1;
        List<String> yaml = lines.subList(from, bodyFrom - 1);
        try {
            PostHead head = new PostHead(FrontMatter.read(String.join("\n", yaml)));
            if (head.fields().containsKey("date") && head.day().isEmpty()) {
                warnings.add(new Warning(
                        lineOfKey(from, "date"),
                        Warning.Kind.UNKNOWN_DATE,
                        head.text("date").orElse("")));
            }
            return head;
        } catch (FrontMatter.NotYaml e) {
            int line = Math.min(from + e.line(), bodyFrom - 1);
            throw new NotReadable(line + 1, Refusal.Kind.FRONT_MATTER_NOT_YAML, lines.get(line));
        }
    }

    private int lineOfKey(int from, String key) {
        for (int at = from; at < lines.size(); at++) {
            if (lines.get(at).startsWith(key)) {
                return at + 1;
            }
        }
        return from;
    }
}
