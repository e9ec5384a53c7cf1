package app.diglot.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of the web in foreign text: http or https with a host, nothing else. */
record WebAddress(String value) {

    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String CHARACTER = "[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]";
    // Backslashes: authors escape _ # % & for TeX within addresses. Runs are possessive: a choice at each character
    // goes as
    // deep into the stack as the address is long.
    private static final Pattern BARE = Pattern.compile(
            "(?i:https?)://" + CHARACTER + "{0,1900}+(?:\\\\[_#%&~]" + CHARACTER + "{0,1900}+){0,100}+");
    private static final String NEVER_LAST = ".,;:!?'\"*";

    /** Reads a whole string. */
    static Optional<WebAddress> parse(String text) {
        String plain = text.strip().replaceAll("\\\\([_#%&~])", "$1");
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(plain);
            boolean web = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
            return web ? Optional.of(new WebAddress(plain)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The end of an address that starts at this place of a text, without the sentence's punctuation; or the place itself. */
    static int endOfBare(CharSequence text, int place, int to) {
        Matcher matcher = BARE.matcher(text).region(place, to);
        if (!matcher.lookingAt()) {
            return place;
        }
        int end = matcher.end();
        while (end > place && leaves(text, place, end)) {
            end--;
        }
        return parse(text.subSequence(place, end).toString()).isPresent() ? end : place;
    }

    private static boolean leaves(CharSequence text, int place, int end) {
        char last = text.charAt(end - 1);
        return NEVER_LAST.indexOf(last) >= 0
                || (last == ')' && unbalanced(text, place, end, '(', ')'))
                || (last == ']' && unbalanced(text, place, end, '[', ']'));
    }

    private static boolean unbalanced(CharSequence text, int place, int end, char open, char close) {
        int depth = 0;
        for (int i = place; i < end; i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
        }
        return depth < 0;
    }

    String openingTag() {
        return "<a href=\"" + Escaping.html(value) + "\" rel=\"nofollow noopener ugc\">";
    }
}
