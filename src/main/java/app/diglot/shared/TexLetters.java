package app.diglot.shared;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Letters and accents that TeX spells out, as Unicode: for names and titles of metadata as for bibliographies. */
public final class TexLetters {

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textbar", "|"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquotesingle", "'"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textless", "<"),
            Map.entry("textgreater", ">"),
            Map.entry("textdegree", "°"),
            Map.entry("degree", "°"),
            Map.entry("textmu", "µ"),
            Map.entry("copyright", "©"),
            Map.entry("S", "§"),
            Map.entry("ell", "ℓ"),
            Map.entry("times", "×"),
            Map.entry("pm", "±"));

    /** TeX's accents as Unicode's combining characters. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030a"),
            Map.entry("H", "\u030b"),
            Map.entry("v", "\u030c"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"));

    private TexLetters() {}

    /** What a macro stands for, by its name without the backslash: {@code ss}, {@code ldots}. */
    public static Optional<String> letter(String name) {
        return Optional.ofNullable(LETTERS.get(name));
    }

    /** Whether a macro puts an accent on what follows: {@code "}, {@code v}. */
    public static boolean isAccent(String name) {
        return ACCENTS.containsKey(name);
    }

    /** A letter under the accent of that name; alone where there is no such accent. */
    public static String accented(String letter, String accent) {
        // TeX sets accents on a dotless i; Unicode wants the dotted one, whose dot the accent takes.
        String dotted = letter.replace('ı', 'i').replace('ȷ', 'j');
        return Normalizer.normalize(dotted + ACCENTS.getOrDefault(accent, ""), Normalizer.Form.NFC);
    }
}
