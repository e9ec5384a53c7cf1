package app.diglot.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a title or an abstract as authors write them for arXiv: plain text with formulas, bare addresses and a little TeX.
 * What it does not know stays as it was written.
 */
final class TexText {

    private static final int DEEPEST = 12;

    private final String text;
    private final Function<Formula, String> formulas;
    private final List<Piece> pieces = new ArrayList<>();
    /** Of {@link #closings(String)}; empty until a brace is met. */
    private int[] closings = {};
    /** From where on there is nothing but white space up to {@link #blankTo}. */
    private int blankFrom;

    private int blankTo = -1;

    private TexText(String text, Function<Formula, String> formulas) {
        this.text = text;
        this.formulas = formulas;
    }

    static List<Piece> read(String text, FormulaTypesetter formulas) {
        return read(text, formula -> formulaHtml(formula, text, formulas));
    }

    /** @param formulas gives the HTML of a formula */
    static List<Piece> read(String text, Function<Formula, String> formulas) {
        TexText reader = new TexText(text, formulas);
        reader.range(0, text.length(), 0);
        return reader.pieces;
    }

    private void range(int from, int to, int depth) {
        int plain = from;
        int at = from;
        while (at < to) {
            int before = pieces.size();
            int next = special(at, to, depth);
            if (next == at) {
                at++;
                continue;
            }
            List<Piece> made = new ArrayList<>(pieces.subList(before, pieces.size()));
            pieces.subList(before, pieces.size()).clear();
            words(plain, at);
            pieces.addAll(made);
            at = next;
            plain = next;
        }
        words(plain, to);
    }

    private void words(int from, int to) {
        if (from < to) {
            pieces.add(new Piece.Words(from, to, text.substring(from, to)));
        }
    }

    /** Takes in what is special at this place and gives the place after it; the same place where nothing is. */
    private int special(int at, int to, int depth) {
        return switch (text.charAt(at)) {
            case '$' -> formula(at, to);
            case '\\' -> backslash(at, to, depth);
            case '{' -> group(at, to, depth);
            case 'h', 'H' -> address(at, to);
            case '~' -> tie(at, to);
            case '-' -> dashes(at, to);
            case '`' -> quote(at, to, '`', "\u201c");
            case '\'' -> quote(at, to, '\'', "\u201d");
            case '\n' -> blankLine(at, to);
            default -> at;
        };
    }

    private int formula(int at, int to) {
        Optional<Formula> found = Formula.at(text, at).filter(formula -> formula.end() <= to);
        if (found.isEmpty()) {
            return at;
        }
        pieces.add(new Piece.Whole(at, found.get().end(), formulas.apply(found.get())));
        return found.get().end();
    }

    /** A formula as MathML, or as its source where it cannot be set. */
    static String formulaHtml(Formula formula, String source, FormulaTypesetter formulas) {
        return formulas.set(formula)
                .orElseGet(() -> "<code class=\"tex\">"
                        + Escaping.html(source.substring(formula.start(), formula.end())) + "</code>");
    }

    private int address(int at, int to) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) < 128) {
            return at;
        }
        int end = WebAddress.endOfBare(text, at, to);
        if (end > at) {
            WebAddress.parse(text.substring(at, end)).ifPresent(address -> link(address, at, end));
        }
        return end;
    }

    private void link(WebAddress address, int from, int to) {
        pieces.add(new Piece.Tag(from, address.openingTag()));
        pieces.add(new Piece.Whole(from, to, Escaping.html(address.value())));
        pieces.add(new Piece.Tag(to, "</a>"));
    }

    private int tie(int at, int to) {
        // "Fig.~2" ties; "costs ~2 s" means about.
        boolean tied = at > 0
                && at + 1 < to
                && !Character.isWhitespace(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && text.charAt(at - 1) != '(';
        return tied ? whole(at, at + 1, "\u00a0") : at;
    }

    private int dashes(int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) == '-') {
            end++;
        }
        boolean option = (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && end < to
                && Character.isLetter(text.charAt(end));
        return switch (end - at) {
            case 2 -> option ? at : whole(at, end, "\u2013");
            case 3 -> whole(at, end, "\u2014");
            default -> at;
        };
    }

    private int quote(int at, int to, char mark, String shown) {
        return at + 1 < to && text.charAt(at + 1) == mark ? whole(at, at + 2, shown) : at;
    }

    private int blankLine(int at, int to) {
        if (to == blankTo && at >= blankFrom) {
            return at;
        }
        int end = at + 1;
        int lines = 1;
        while (end < to && Character.isWhitespace(text.charAt(end))) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        if (end == to) {
            blankFrom = at;
            blankTo = to;
            return at;
        }
        if (lines < 2) {
            return at;
        }
        pieces.add(new Piece.Tag(at, "<br><br>"));
        return end;
    }

    private int whole(int from, int to, String shown) {
        pieces.add(new Piece.Whole(from, to, Escaping.html(shown)));
        return to;
    }

    /** {@code {\em so}}, {@code {GPT}}: braces that hold letters together are not shown, unless they stand alone. */
    private int group(int at, int to, int depth) {
        int end = closingBrace(at, to);
        if (end < 0 || depth >= DEEPEST) {
            return at;
        }
        Optional<TexMacro.Switch> found = TexMacro.switchAt(text, at + 1, end);
        if (found.isEmpty()) {
            return at;
        }
        styled(found.get().style(), found.get().end(), end, depth, at, end + 1);
        return end + 1;
    }

    private int backslash(int at, int to, int depth) {
        if (at + 1 >= to) {
            return at;
        }
        int formulaEnd = formula(at, to);
        if (formulaEnd != at) {
            return formulaEnd;
        }
        Optional<TexMacro.Letter> letter = TexMacro.letterAt(text, at, to);
        if (letter.isPresent()) {
            return whole(at, letter.get().end(), letter.get().shown());
        }
        return macro(at, to, depth);
    }

    private int macro(int at, int to, int depth) {
        String name = TexMacro.nameAt(text, at + 1, to);
        int open = at + 1 + name.length();
        if (name.isEmpty() || depth >= DEEPEST || open >= to || text.charAt(open) != '{') {
            return at;
        }
        int close = closingBrace(open, to);
        if (close < 0) {
            return at;
        }
        Optional<TexMacro.Style> style = TexMacro.style(name);
        if (style.isPresent()) {
            styled(style.get(), open + 1, close, depth, at, close + 1);
            return close + 1;
        }
        return switch (name) {
            case "url" -> url(at, open, close);
            case "href" -> href(at, open, close, to, depth);
            case "textcolor", "footnotetext" -> second(at, close, to, depth);
            case "footnote" -> footnote(at, open, close, depth);
            default -> at;
        };
    }

    private void styled(TexMacro.Style style, int from, int to, int depth, int start, int end) {
        pieces.add(new Piece.Tag(start, style.opening()));
        range(from, to, depth + 1);
        pieces.add(new Piece.Tag(end, style.closing()));
    }

    private int url(int at, int open, int close) {
        Optional<WebAddress> address = WebAddress.parse(text.substring(open + 1, close));
        if (address.isEmpty()) {
            return at;
        }
        link(address.get(), at, close + 1);
        return close + 1;
    }

    private int href(int at, int open, int close, int to, int depth) {
        int end = second(close, to);
        if (end < 0) {
            return at;
        }
        Optional<WebAddress> address = WebAddress.parse(text.substring(open + 1, close));
        address.ifPresent(known -> pieces.add(new Piece.Tag(at, known.openingTag())));
        int from = close + 2;
        address.ifPresentOrElse(
                // A link within a link is no HTML: an address as the link's own text stays text.
                known -> pieces.add(new Piece.Whole(from, end, Escaping.html(text.substring(from, end)))),
                () -> range(from, end, depth + 1));
        address.ifPresent(known -> pieces.add(new Piece.Tag(end + 1, "</a>")));
        return end + 1;
    }

    private int second(int at, int close, int to, int depth) {
        int end = second(close, to);
        if (end < 0) {
            return at;
        }
        range(close + 2, end, depth + 1);
        return end + 1;
    }

    /** Where the second argument of a macro closes whose first one closed at this place; -1 where there is none. */
    private int second(int close, int to) {
        return close + 1 < to && text.charAt(close + 1) == '{' ? closingBrace(close + 1, to) : -1;
    }

    private int footnote(int at, int open, int close, int depth) {
        whole(at, open + 1, " (");
        range(open + 1, close, depth + 1);
        whole(close, close + 1, ")");
        return close + 1;
    }

    /** Where the brace closes that opens at this place; -1 where it does not before {@code to}, or too far on. */
    private int closingBrace(int open, int to) {
        if (closings.length == 0) {
            closings = closings(text);
        }
        int close = closings[open];
        return close < Math.min(to, open + Formula.LONGEST) ? close : -1;
    }

    /** For each place of a brace that opens where it closes, and -1 for all others; read once, as a hostile text has many. */
    private static int[] closings(String text) {
        int[] closings = new int[text.length()];
        Arrays.fill(closings, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                closings[open[--depth]] = i;
            }
        }
        return closings;
    }
}
