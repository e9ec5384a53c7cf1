package app.diglot.blog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between a passage's fences. */
final class PassageReader {

    private static final Pattern QUOTE = Pattern.compile("\\*“(.*)”\\*");

    private PassageReader() {}

    static Passage read(Passage.Kind kind, List<String> lines) {
        int parted = lines.indexOf(FormA.FENCE_TRANSLATION);
        Deque<String> original = new ArrayDeque<>(parted < 0 ? lines : lines.subList(0, parted));
        drop(original, "**" + kind.heading() + "**");
        String quote = kind == Passage.Kind.ANNOTATION ? quote(original) : "";
        Optional<PostText> translation = parted < 0
                ? Optional.empty()
                : Optional.of(text(new ArrayDeque<>(unquoted(lines.subList(parted + 1, lines.size())))));
        return new Passage(kind, quote, text(original), translation);
    }

    private static String quote(Deque<String> lines) {
        skipEmpty(lines);
        Matcher matcher = QUOTE.matcher(lines.isEmpty() ? "" : lines.getFirst());
        if (!matcher.matches()) {
            return "";
        }
        lines.removeFirst();
        return HexoText.unescape(matcher.group(1));
    }

    private static PostText text(Deque<String> lines) {
        skipEmpty(lines);
        Optional<PostText.Standing> standing =
                lines.isEmpty() ? Optional.empty() : StandingLine.parse(lines.getFirst());
        if (standing.isPresent()) {
            lines.removeFirst();
        }
        return new PostText(SafeMarkdown.read(String.join("\n", lines)), standing.orElseGet(PostText.Written::new));
    }

    private static void drop(Deque<String> lines, String line) {
        skipEmpty(lines);
        if (line.equals(lines.peekFirst())) {
            lines.removeFirst();
        }
    }

    private static void skipEmpty(Deque<String> lines) {
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
    }

    private static List<String> unquoted(List<String> lines) {
        return lines.stream()
                .map(line ->
                        line.startsWith("> ") ? line.substring(2) : line.startsWith(">") ? line.substring(1) : line)
                .toList();
    }
}
