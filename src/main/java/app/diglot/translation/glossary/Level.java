package app.diglot.translation.glossary;

import java.util.Locale;
import java.util.Optional;

/** How much the team minds whether a term is translated its way. */
public enum Level {
    STRICT,
    PREFERRED,
    HINT;

    /** Reads {@code strict}, {@code preferred} or {@code hint}, in any case. */
    public static Optional<Level> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "strict" -> Optional.of(STRICT);
            case "preferred" -> Optional.of(PREFERRED);
            case "hint" -> Optional.of(HINT);
            default -> Optional.empty();
        };
    }

    /** As {@link #parse} reads it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
