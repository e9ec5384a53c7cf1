package app.diglot.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person signs in with: 1 to 60 letters, digits, dots, hyphens and low lines; upper and lower case are the same. */
public record PersonName(String value) {

    private static final Pattern SYNTAX = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]{1,60}");

    public PersonName {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a person's name");
        }
    }

    public static Optional<PersonName> parse(String text) {
        var normal = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SYNTAX.matcher(normal).matches() ? Optional.of(new PersonName(normal)) : Optional.empty();
    }
}
