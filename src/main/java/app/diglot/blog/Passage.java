package app.diglot.blog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the editors say, in Markdown.
 *
 * @param quote the words that an annotation stands on, else empty
 */
public record Passage(Kind kind, String quote, PostText text, Optional<PostText> translation) {

    /** What a passage is, and the heading that readers of either language see over it (none over an introduction). */
    public enum Kind {
        INTRODUCTION(""),
        NOTE("编者按 · Note"),
        TAKEAWAYS("要点 · Takeaways"),
        ANNOTATION("批注 · Annotation");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }

        static Optional<Kind> parse(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Passage {
        quote = CleanText.line(quote);
        text = text.with(CleanText::markdown);
        translation = translation.map(other -> other.with(CleanText::markdown)).flatMap(PostText::asTranslation);
    }

    public static Passage of(Kind kind, PostText text) {
        return new Passage(kind, "", text, Optional.empty());
    }
}
