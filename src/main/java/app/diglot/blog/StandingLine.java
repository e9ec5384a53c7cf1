package app.diglot.blog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line by which readers of a post, in either language, see that a text is a machine's or still to come. */
final class StandingLine {

    private static final String MACHINE = "机器翻译 · Machine translation: ";
    private static final String PENDING = "译文待补 · Translation pending";
    private static final String OF_TITLE = "标题 · Title: ";
    private static final Pattern FORM =
            Pattern.compile("\\*(" + OF_TITLE + ")?(?:" + MACHINE + "(.*)|" + PENDING + ")\\*");

    private StandingLine() {}

    static Optional<String> of(PostText text) {
        return words(text).map(words -> "*" + words + "*");
    }

    static Optional<String> ofTitle(PostText text) {
        return words(text).map(words -> "*" + OF_TITLE + words + "*");
    }

    private static Optional<String> words(PostText text) {
        return switch (text.standing()) {
            case PostText.Written() -> Optional.empty();
            case PostText.Machine(String engine) -> Optional.of(MACHINE + HexoText.escape(engine));
            case PostText.Pending() -> Optional.of(PENDING);
        };
    }

    static boolean isOfTitle(String line) {
        Matcher matcher = FORM.matcher(line);
        return matcher.matches() && matcher.group(1) != null;
    }

    /** What a line says, if it is one of these. */
    static Optional<PostText.Standing> parse(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String engine = matcher.group(2);
        return Optional.of(engine == null ? new PostText.Pending() : new PostText.Machine(HexoText.unescape(engine)));
    }
}
