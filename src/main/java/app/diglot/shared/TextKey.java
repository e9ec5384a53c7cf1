package app.diglot.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one text of the team: {@code paper/UUID/title}, {@code entry/UUID/note}. Its translation into a language is the text
 * {@code paper/UUID/title@zh-CN}.
 *
 * @param kind what the text belongs to: {@code paper}, {@code entry}, {@code digest}, {@code annotation}
 * @param field which of its texts: {@code title}, {@code abstract}, {@code note}, {@code takeaways}, {@code introduction}, {@code body}
 */
public record TextKey(String kind, UUID owner, String field) {

    private static final Pattern WORD = Pattern.compile("[a-z]{1,20}");
    private static final Pattern WRITTEN = Pattern.compile("([a-z]{1,20})/([0-9a-f-]{36})/([a-z]{1,20})");

    public TextKey {
        if (!WORD.matcher(kind).matches() || !WORD.matcher(field).matches()) {
            throw new IllegalArgumentException("not a text key");
        }
    }

    public static Optional<TextKey> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new TextKey(matcher.group(1), UUID.fromString(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    /** The name of this text's translation. */
    public String in(Language language) {
        return this + "@" + language.tag();
    }

    @Override
    public String toString() {
        return kind + "/" + owner + "/" + field;
    }
}
