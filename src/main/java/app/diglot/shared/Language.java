package app.diglot.shared;

import java.util.Locale;
import java.util.Optional;

/** The two languages of a digest. Either may be the source of a text. */
public enum Language {
    ENGLISH("en", "en"),
    CHINESE("zh-CN", "zh");

    private final String tag;
    private final String path;

    Language(String tag, String path) {
        this.tag = tag;
        this.path = path;
    }

    /** The BCP 47 tag: {@code en} or {@code zh-CN}. */
    public String tag() {
        return tag;
    }

    /** The last part of a public address: {@code en} or {@code zh}. */
    public String path() {
        return path;
    }

    public Language other() {
        return this == ENGLISH ? CHINESE : ENGLISH;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Reads {@code en}, {@code zh} or {@code zh-CN}, in any case. */
    public static Optional<Language> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "en" -> Optional.of(ENGLISH);
            case "zh", "zh-cn" -> Optional.of(CHINESE);
            default -> Optional.empty();
        };
    }

    /** The language that words are written in: Chinese where a third of the letters are, as its prose is full of Latin names. */
    public static Language writtenIn(String words) {
        long letters = words.codePoints().filter(Character::isLetter).count();
        long chinese = words.codePoints().filter(Character::isIdeographic).count();
        return chinese > 0 && chinese * 3 >= letters ? CHINESE : ENGLISH;
    }

    /** The language of an interface locale: Chinese for any {@code zh}, else English. */
    public static Language of(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? CHINESE : ENGLISH;
    }
}
