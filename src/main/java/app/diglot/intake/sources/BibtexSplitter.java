package app.diglot.intake.sources;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts BibTeX into its entries as the lines come. What stands between entries is a comment, by the format; an entry that is still
 * open where a line begins the next one was never closed.
 */
final class BibtexSplitter {

    private static final Pattern START = Pattern.compile("(?<![\\w.@])@\\s*(?<type>[A-Za-z]\\w*)\\s*(?<open>[{(])");
    private static final Pattern START_OF_LINE = Pattern.compile("\\s*@\\s*[A-Za-z]\\w*\\s*[{(]");

    private final int longest;
    private final Consumer<Piece> whenWhole;
    private @Nullable Piece piece;
    private boolean any;
    private boolean cut;

    /** @param longest characters of an entry */
    BibtexSplitter(int longest, Consumer<Piece> whenWhole) {
        this.longest = longest;
        this.whenWhole = whenWhole;
    }

    /** The line that comes next was longer than given. */
    void cut() {
        cut = true;
    }

    boolean isAny() {
        return any;
    }

    void line(String line, int number) {
        if (piece != null && START_OF_LINE.matcher(line).lookingAt()) {
            handOver();
        }
        int at = 0;
        while (at < line.length()) {
            at = piece == null ? begin(line, at, number) : piece.take(line, at, longest);
            if (piece != null && piece.isClosed()) {
                handOver();
            }
        }
        if (piece != null) {
            piece.lineEnds(cut);
        }
        cut = false;
    }

    void end() {
        handOver();
    }

    private int begin(String line, int from, int number) {
        Matcher start = START.matcher(line);
        if (!start.find(from)) {
            return line.length();
        }
        any = true;
        piece = new Piece(start.group("type"), start.group("open").charAt(0), number);
        return start.end();
    }

    private void handOver() {
        if (piece != null) {
            whenWhole.accept(piece);
            piece = null;
        }
    }

    /** An entry, or as much of it as there is. */
    static final class Piece {

        /** A key may be of any characters, and missing; the parser takes few. */
        private static final Pattern KEY = Pattern.compile("\\s*(?<key>[^,={}\"#]*?)\\s*,");

        private static final String UNNAMED = "entry";
        private static final int LONGEST_KEY = 60;

        private final String type;
        private final boolean isInParentheses;
        private final int line;
        private final StringBuilder body = new StringBuilder();
        private int depth = 1;
        private int deepest = 1;
        private int parts = 1;
        private boolean tooLong;

        Piece(String type, char open, int line) {
            this.type = type;
            this.isInParentheses = open == '(';
            this.line = line;
        }

        /** Takes a line in up to the end of the entry, and gives the place behind. */
        private int take(String text, int from, int longest) {
            int at = from;
            while (at < text.length() && !isClosed()) {
                at += step(text.charAt(at));
            }
            int end = Math.min(at, text.length());
            if (body.length() + end - from > longest) {
                tooLong = true;
            } else if (!tooLong) {
                body.append(text, from, end);
            }
            return end;
        }

        private int step(char c) {
            switch (c) {
                case '\\' -> {
                    return 2;
                }
                case '{' -> deepest = Math.max(deepest, ++depth);
                case '}' -> depth--;
                case ')' -> depth -= isInParentheses && depth == 1 ? 1 : 0;
                case '#' -> parts++;
                default -> {
                    // a letter like any other
                }
            }
            return 1;
        }

        private void lineEnds(boolean wasCut) {
            body.append('\n');
            tooLong |= wasCut;
        }

        boolean isClosed() {
            return depth <= 0;
        }

        boolean isTooLong() {
            return tooLong;
        }

        boolean isComment() {
            return type.equalsIgnoreCase("comment");
        }

        int depth() {
            return deepest;
        }

        int parts() {
            return parts;
        }

        /** As the parser takes it: in braces, with a key of plain letters, with its lines where they were. */
        String text() {
            String inner = body.substring(0, Math.max(0, body.length() - 1));
            boolean isDefinition = type.equalsIgnoreCase("string") || type.equalsIgnoreCase("preamble");
            if (!isDefinition) {
                Matcher key = KEY.matcher(inner);
                if (key.lookingAt()) {
                    String lines = "\n".repeat((int)
                            key.group().chars().filter(c -> c == '\n').count());
                    inner = UNNAMED + "," + lines + inner.substring(key.end());
                }
            }
            // The parser takes the brace behind a line break, \\{, for a guarded one.
            return "@" + type + "{" + inner.replaceAll("\\\\\\\\(?=[{}])", "\\\\\\\\ ") + "}";
        }

        String place() {
            Matcher key = KEY.matcher(body);
            boolean isNamed = key.lookingAt()
                    && !key.group("key").isEmpty()
                    && key.group("key").length() <= LONGEST_KEY;
            return "line " + line + (isNamed ? " (" + key.group("key") + ")" : "");
        }

        /** @param within the entry, counted from 1 */
        String placeOf(int within) {
            return "line " + (line + within - 1);
        }
    }
}
