package app.diglot.intake.sources;

import app.diglot.shared.Formula;
import app.diglot.shared.TexLetters;
import app.diglot.shared.WhiteSpace;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of arXiv's metadata as Diglot keeps them: accents and letters that TeX spells out are Unicode, runs of white space
 * are one space, formulas and what the typesetter shows ({@code \emph}, {@code \href}, {@code \%}) stay as they are.
 */
final class ArxivText {

    private static final Pattern TIE = Pattern.compile("(?<!\\\\)~");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    private static final String LETTER = "\\\\[ij](?![A-Za-z])|\\p{L}";

    /** {@code \'e}, {@code \'{e}}, {@code {\'e}}, {@code \v{c}}, {@code {\v c}}: an accent and its letter. */
    private static final Pattern ACCENT =
            Pattern.compile("(?<open>\\{)?\\\\(?:(?<sign>[`'^\"~=.])|(?<name>[uvHckdbr])(?=[\\s{]))\\s?"
                    + "(?:\\{(?<braced>" + LETTER + ")}|(?<bare>" + LETTER + "))(?<close>})?");

    /** {@code \ss}, {@code {\o}}, {@code \ldots{}}. */
    private static final Pattern MACRO = Pattern.compile(
            "\\{\\\\(?<braced>[A-Za-z]+)\\s?}|\\\\(?<bare>[A-Za-z]+)(?:\\{}|(?<space>\\s)|(?![A-Za-z{]))");

    private ArxivText() {}

    /** A title, an abstract or a comment. */
    static String prose(String written) {
        String text = collapsed(written);
        if (text.indexOf('\\') < 0) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        StringBuilder read = new StringBuilder();
        int plain = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            Optional<Formula> formula = c == '$' || c == '\\' ? Formula.at(text, at) : Optional.empty();
            if (formula.isPresent()) {
                read.append(letters(text.substring(plain, at)));
                plain = formula.get().end();
                read.append(text, at, plain);
                at = plain;
            } else {
                at += c == '\\' ? 2 : 1; // what a backslash precedes opens no formula: \$5
            }
        }
        read.append(letters(text.substring(plain)));
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    static String collapsed(String written) {
        return WhiteSpace.collapsed(written);
    }

    /** An author's name, in which braces only guard. */
    static String name(String written) {
        return prose(TIE.matcher(written).replaceAll(" "))
                .replace("{", "")
                .replace("}", "")
                .replace("\\&", "&")
                .strip();
    }

    /** An address of the web, where that is all that is written. */
    static Optional<String> address(String written) {
        return Optional.of(written.strip()).filter(text -> ADDRESS.matcher(text).matches());
    }

    private static String letters(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        return MACRO.matcher(ACCENT.matcher(text).replaceAll(ArxivText::accented))
                .replaceAll(ArxivText::macro);
    }

    private static String accented(MatchResult found) {
        String letter = Optional.ofNullable(found.group("braced")).orElseGet(() -> found.group("bare"));
        String accent = Optional.ofNullable(found.group("sign")).orElseGet(() -> found.group("name"));
        String plain = letter.equals("\\i") ? "ı" : letter.equals("\\j") ? "ȷ" : letter;
        String read = TexLetters.accented(plain, accent);
        boolean isGroup = found.group("open") != null && found.group("close") != null;
        String whole = isGroup ? read : orEmpty(found.group("open")) + read + orEmpty(found.group("close"));
        return Matcher.quoteReplacement(whole);
    }

    private static String macro(MatchResult found) {
        String name = Optional.ofNullable(found.group("braced")).orElseGet(() -> found.group("bare"));
        return Matcher.quoteReplacement(TexLetters.letter(name)
                .map(letter -> letter + spaceBehind(letter, found.group("space")))
                .orElseGet(found::group));
    }

    /** TeX eats the space behind a macro, which is right within a word ({@code Stra\ss e}) and seldom meant behind a sign. */
    private static String spaceBehind(String letter, @Nullable String space) {
        boolean isWithinWord = letter.length() == 1 && Character.isLetter(letter.charAt(0));
        return isWithinWord ? "" : orEmpty(space);
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
