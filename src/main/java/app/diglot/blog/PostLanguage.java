package app.diglot.blog;

import app.diglot.shared.Language;
import java.util.Locale;
import java.util.Optional;

/** In which language a post is written: one, or both, each text with its translation below. */
public enum PostLanguage {
    ENGLISH("en"),
    CHINESE("zh-CN"),
    BOTH("both");

    private final String word;

    PostLanguage(String word) {
        this.word = word;
    }

    /** {@code en}, {@code zh-CN} or {@code both}. */
    public String word() {
        return word;
    }

    /** The only language; none where there are both. */
    public Optional<Language> only() {
        return switch (this) {
            case ENGLISH -> Optional.of(Language.ENGLISH);
            case CHINESE -> Optional.of(Language.CHINESE);
            case BOTH -> Optional.empty();
        };
    }

    /** Reads {@code en}, {@code zh}, {@code zh-CN} or {@code both}, in any case. */
    public static Optional<PostLanguage> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "en" -> Optional.of(ENGLISH);
            case "zh", "zh-cn" -> Optional.of(CHINESE);
            case "both" -> Optional.of(BOTH);
            default -> Optional.empty();
        };
    }
}
