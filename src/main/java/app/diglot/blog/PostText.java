package app.diglot.blog;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Words of a post and what readers are told about them.
 *
 * @param words may be empty only where they are {@link Pending}
 */
public record PostText(String words, Standing standing) {

    public PostText {
        Objects.requireNonNull(standing);
    }

    /** How far readers may trust the words. */
    public sealed interface Standing {}

    /** A person's words. */
    public record Written() implements Standing {}

    /** A machine's proposal that no person has edited or approved. */
    public record Machine(String engine) implements Standing {
        public Machine {
            engine = CleanText.line(engine);
        }
    }

    /** There is no translation yet; the words, if any, are the source's. */
    public record Pending() implements Standing {}

    public static PostText written(String words) {
        return new PostText(words, new Written());
    }

    public static PostText machine(String words, String engine) {
        return new PostText(words, new Machine(engine));
    }

    /** No translation yet; {@code words} are shown in its place, or nothing. */
    public static PostText pending(String words) {
        return new PostText(words, new Pending());
    }

    PostText with(UnaryOperator<String> change) {
        return new PostText(change.apply(words), standing);
    }

    /** A translation that is pending has no words, and one without words is none. */
    Optional<PostText> asTranslation() {
        return switch (standing) {
            case Pending() -> Optional.of(pending(""));
            case Written(), Machine(String _) -> words.isEmpty() ? Optional.empty() : Optional.of(this);
        };
    }
}
