package app.diglot.shared;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/**
 * TeX as people write it in bibliographies, read into Unicode: accents, letters that TeX spells out, dashes, quotation marks,
 * braces that only guard capitals, and styles, of which the words remain. Formulas stay as they are, and so does the name of a
 * macro that has no argument and is not known.
 */
public final class TexPlain {

    private static final Set<String> SWITCHES = Set.of("em", "it", "sl", "bf", "tt", "sc", "rm", "sf");
    private static final String SIGNS_OF_ACCENTS = "`'^~=.\"";

    private final String tex;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private TexPlain(String tex) {
        this.tex = tex;
    }

    public static String read(String tex) {
        return Normalizer.normalize(new TexPlain(tex).read(), Normalizer.Form.NFC);
    }

    private String read() {
        while (at < tex.length()) {
            readNext();
        }
        return text.toString();
    }

    private void readNext() {
        switch (tex.charAt(at)) {
            case '\\' -> backslash();
            case '$' -> formula().ifPresentOrElse(this::keep, () -> put("$", 1));
            case '{', '}' -> at++;
            case '~' -> put(" ", 1);
            case '-' -> dash();
            case '`' -> quotes("``", "“", "‘");
            case '\'' -> quotes("''", "”", "’");
            default -> put(tex.substring(at, at + 1), 1);
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

    private Optional<Formula> formula() {
        return Formula.at(tex, at);
    }

    private void keep(Formula formula) {
        text.append(tex, at, formula.end());
        at = formula.end();
    }

    private void backslash() {
        if (at + 1 == tex.length()) {
            at++;
            return;
        }
        Optional<Formula> formula = formula();
        if (formula.isPresent()) {
            keep(formula.get());
            return;
        }
        Optional<TexMacro.Letter> letter = TexMacro.letterAt(tex, at, tex.length());
        if (letter.isPresent()) {
            text.append(plain(letter.get().shown()));
            at = letter.get().end();
            return;
        }
        String name = TexMacro.nameAt(tex, at + 1, tex.length());
        if (name.isEmpty()) {
            sign();
        } else {
            macro(name);
        }
    }

    /** A space is a space, and where a word may break says nothing to a reader. */
    private static String plain(String shown) {
        return shown.replace('\u2009', ' ').replace("\u00ad", "");
    }

    /** An accent over nothing is its sign: {@code \~{}} in an address. */
    private void sign() {
        char sign = tex.charAt(at + 1);
        at += 2;
        if (SIGNS_OF_ACCENTS.indexOf(sign) >= 0) {
            text.append(sign);
            at += tex.startsWith("{}", at) ? 2 : 0;
        } else {
            text.append(' ');
        }
    }

    /** Of {@code \emph{word}} the word remains, of {@code \href{address}{word}} too. */
    private void macro(String name) {
        int end = at + 1 + name.length();
        boolean hasArgument = end < tex.length() && tex.charAt(end) == '{';
        if (name.equals("href") && hasArgument) {
            at = Math.max(end, tex.indexOf('}', end));
        } else if (hasArgument) {
            at = end;
        } else if (SWITCHES.contains(name) || TexMacro.style(name).isPresent()) {
            at = end < tex.length() && tex.charAt(end) == ' ' ? end + 1 : end;
        } else {
            put(tex.substring(at, end), end - at);
        }
    }
}
