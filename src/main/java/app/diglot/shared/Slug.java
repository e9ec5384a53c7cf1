package app.diglot.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A topic's part of a public address: 1 to 60 characters of {@code a-z0-9} and single hyphens, none of the site's own words. */
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;
    /** First segments of public addresses that are the site's own. */
    private static final Set<String> TAKEN = Set.of(
            "about",
            "actuator",
            "api",
            "archive",
            "assets",
            "browse",
            "control",
            "desk",
            "error",
            "favicon",
            "feed",
            "feeds",
            "health",
            "lumo",
            "papers",
            "robots",
            "search",
            "sitemap",
            "static",
            "vaadin");

    public Slug {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a slug");
        }
    }

    public static Optional<Slug> parse(String text) {
        String value = text.strip();
        return isWellFormed(value) ? Optional.of(new Slug(value)) : Optional.empty();
    }

    /** What a name makes by itself: {@code Speech/TTS} becomes {@code speech-tts}; nothing where none of it can stay. */
    public static Optional<Slug> ofName(String name) {
        return parse(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
    }

    private static boolean isWellFormed(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches() && !TAKEN.contains(value);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
