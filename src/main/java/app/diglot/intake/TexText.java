package app.diglot.intake;

import app.diglot.shared.TexLetters;
import java.text.Normalizer;
import java.util.Set;

/**
 * TeX as people write it in bibliographies, read into Unicode: accents, letters that TeX spells out, dashes, quotation marks
 * and braces that only guard capitals. Formulas in {@code $…$} stay as they are.
 */
final class TexText {

    private static final Set<String> THEMSELVES = Set.of("&", "%", "_", "#", "$", "{", "}");

    private final String tex;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private TexText(String tex) {
        this.tex = tex;
    }

    static String toUnicode(String tex) {
        return Normalizer.normalize(new TexText(tex).read(), Normalizer.Form.NFC);
    }

    private String read() {
        while (at < tex.length()) {
            readNext();
        }
        return text.toString();
    }

    private void readNext() {
        switch (tex.charAt(at)) {
            case '\\' -> text.append(command());
            case '$' -> text.append(formula());
            case '{', '}' -> at++;
            case '~' -> put(" ", 1);
            case '-' -> dash();
            case '`' -> quotes("``", "“", "‘");
            case '\'' -> quotes("''", "”", "’");
            default -> text.append(tex.charAt(at++));
        }
    }

    private void dash() {
        if (tex.startsWith("---", at)) {
            put("—", 3);
        } else if (tex.startsWith("--", at)) {
            put("–", 2);
        } else {
            put("-", 1);
        }
    }

    private void quotes(String pair, String forPair, String forOne) {
        if (tex.startsWith(pair, at)) {
            put(forPair, 2);
        } else {
            put(forOne, 1);
        }
    }

    private void put(String unicode, int length) {
        text.append(unicode);
        at += length;
    }

    /** The formula up to its closing sign; a lone sign is a sign. */
    private String formula() {
        int end = at + 1;
        while (end < tex.length() && (tex.charAt(end) != '$' || tex.charAt(end - 1) == '\\')) {
            end++;
        }
        int from = at;
        at = end < tex.length() ? end + 1 : from + 1;
        return tex.substring(from, at);
    }

    private String command() {
        String name = name();
        if (TexLetters.isAccent(name)) {
            return accented(name);
        }
        if (THEMSELVES.contains(name)) {
            return name;
        }
        if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
            return " "; // \, \; \\ and the like are spaces
        }
        return TexLetters.letter(name).orElse(""); // of \emph{word} the word remains
    }

    /** Letters, or one character that is none; the spaces after letters belong to the command. */
    private String name() {
        int from = ++at;
        while (at < tex.length() && isAsciiLetter(tex.charAt(at))) {
            at++;
        }
        if (at == from) {
            at = Math.min(at + 1, tex.length());
            return tex.substring(from, at);
        }
        String name = tex.substring(from, at);
        while (at < tex.length() && tex.charAt(at) == ' ') {
            at++;
        }
        return name;
    }

    private String accented(String accent) {
        while (at < tex.length() && (tex.charAt(at) == '{' || tex.charAt(at) == ' ')) {
            at++;
        }
        if (at >= tex.length() || tex.charAt(at) == '}') {
            return "";
        }
        String letter = tex.charAt(at) == '\\' ? command() : Character.toString(tex.charAt(at++));
        return TexLetters.accented(letter, accent);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
