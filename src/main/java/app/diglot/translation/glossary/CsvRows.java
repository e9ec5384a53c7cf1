package app.diglot.translation.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of comma-separated values. RFC 4180, and also takes bare line feeds, a byte order mark and a last row without an end. */
final class CsvRows {

    /** A row and the line it begins on, from 1. */
    record Row(int line, List<String> cells) {}

    private final String text;
    private int at;
    private int line = 1;

    CsvRows(String text) {
        this.text = text;
        this.at = text.startsWith("\ufeff") ? 1 : 0;
    }

    /** A quotation mark that nothing closes. */
    static final class NeverClosed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;

        NeverClosed(int line) {
            super("line " + line);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** The next row that is not blank. */
    Optional<Row> next() {
        while (at < text.length()) {
            int from = line;
            List<String> cells = row();
            if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                return Optional.of(new Row(from, cells));
            }
        }
        return Optional.empty();
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return cells;
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        int from = line;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && (at == text.length() || text.charAt(at) != '"')) {
                return cell.append(plain()).toString();
            }
            if (c == '"') {
                at++;
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        throw new NeverClosed(from);
    }

    /** A cell as a file has it. */
    static String written(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
