package app.diglot.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says whether a password is strong enough. Length counts and composition does not (OWASP ASVS 5.0, 6.2.1 to 6.2.12): 12 to 200
 * characters of any kind, none of the frequent ones, not made of the name alone, no repetition and no run along the keyboard.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final Set<String> COMMON = common();
    private static final String[] RUNS = {
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890",
        "12345678901234567890",
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "qwertyuiopasdfghjklzxcvbnm",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
        "qazwsxedcrfvtgbyhnujmikolp"
    };

    private PasswordRules() {}

    /** Gives the first reason to refuse the password, given the names that the person goes by. */
    static Optional<Weakness> weakness(String password, String name, String displayName) {
        var normal = Passwords.normal(password);
        var length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        var plain = plain(normal);
        if (COMMON.contains(plain)) {
            return Optional.of(Weakness.COMMON);
        }
        if (isName(plain, name, displayName)) {
            return Optional.of(Weakness.NAME);
        }
        if (isRepetition(plain)) {
            return Optional.of(Weakness.REPEATED);
        }
        return isRun(plain) ? Optional.of(Weakness.SEQUENCE) : Optional.empty();
    }

    /** Fewer than four letters remain where the names are taken out. */
    private static boolean isName(String plain, String name, String displayName) {
        var rest = withoutNames(plain, name, displayName);
        return rest.length() < 4 && !rest.equals(letters(plain));
    }

    private static String withoutNames(String plain, String name, String displayName) {
        var words = Stream.of("diglot", name, displayName)
                .flatMap(known -> Stream.concat(Stream.of(known), Stream.of(known.split("[^\\p{L}]+"))))
                .map(PasswordRules::letters)
                .filter(word -> word.length() >= 3)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var rest = letters(plain);
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static String letters(String text) {
        return plain(text).replaceAll("[^\\p{L}]", "");
    }

    /** One to four characters, again and again. */
    private static boolean isRepetition(String plain) {
        return plain.codePoints().distinct().count() < 4
                || Stream.iterate(1, size -> size <= 4, size -> size + 1)
                        .anyMatch(size -> plain.substring(size).equals(plain.substring(0, plain.length() - size)));
    }

    /** Pieces of an alphabet or of rows of a keyboard, forwards or backwards, make up all but three characters. */
    private static boolean isRun(String plain) {
        var rest = 0;
        var at = 0;
        while (at < plain.length()) {
            var run = longestRun(plain, at);
            if (run < 3) {
                rest++;
                at++;
            } else {
                at += run;
            }
        }
        return rest <= 3;
    }

    private static int longestRun(String plain, int from) {
        var longest = 0;
        for (var row : RUNS) {
            var backwards = new StringBuilder(row).reverse().toString();
            for (var to = from + 3; to <= plain.length(); to++) {
                var piece = plain.substring(from, to);
                if (!row.contains(piece) && !backwards.contains(piece)) {
                    break;
                }
                longest = Math.max(longest, to - from);
            }
        }
        return longest;
    }

    private static String plain(String text) {
        return Passwords.normal(text).toLowerCase(Locale.ROOT);
    }

    private static Set<String> common() {
        try (var list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of common passwords is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(PasswordRules::plain)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
