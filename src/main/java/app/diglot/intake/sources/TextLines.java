package app.diglot.intake.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of text in UTF-8, or in UTF-16 where a byte order mark says so; what is no character becomes U+FFFD. */
final class TextLines {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int BUFFER = 8192;

    private final Reader characters;
    private final int longest;
    private final Runnable cut;
    private final char[] buffer = new char[BUFFER];
    private int filled;
    private int at;
    private int line;
    private boolean isBehindReturn;

    /**
     * @param longest characters of a line
     * @param cut told of each line that was longer
     */
    TextLines(InputStream bytes, int longest, Runnable cut) throws Broken {
        this.longest = longest;
        this.cut = cut;
        try {
            BufferedInputStream start = new BufferedInputStream(bytes);
            this.characters = new InputStreamReader(start, charset(start));
        } catch (IOException e) {
            throw new Broken(1, String.valueOf(e.getMessage()));
        }
    }

    TextLines(Reader characters, int longest, Runnable cut) {
        this.longest = longest;
        this.cut = cut;
        this.characters = characters;
    }

    private static Charset charset(BufferedInputStream start) throws IOException {
        start.mark(2);
        int mark = (start.read() << 8) | start.read();
        start.reset();
        return mark == BYTE_ORDER_MARK || mark == Character.reverseBytes((char) BYTE_ORDER_MARK)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    /** The next line without its end and without spaces behind, or null at the end. */
    @Nullable
    String next() throws Broken {
        StringBuilder text = new StringBuilder();
        boolean isAnything = false;
        for (int c = read(); c >= 0; c = read()) {
            boolean endsReturn = c == '\n' && isBehindReturn;
            isBehindReturn = c == '\r';
            if (endsReturn) {
                continue;
            }
            isAnything = true;
            if (c == '\n' || c == '\r') {
                line++;
                return text.toString().stripTrailing();
            }
            if (text.length() == longest) {
                cut.run();
            } else if (c != BYTE_ORDER_MARK) {
                text.append((char) c);
            }
        }
        if (!isAnything) {
            return null;
        }
        line++;
        return text.toString().stripTrailing();
    }

    /** The number of the line given last, counted from 1; 0 before the first. */
    int line() {
        return line;
    }

    String place() {
        return "line " + line;
    }

    Broken broken(String message) {
        return new Broken(Math.max(1, line), message);
    }

    private int read() throws Broken {
        if (at == filled) {
            try {
                filled = Math.max(0, characters.read(buffer, 0, BUFFER));
            } catch (IOException e) {
                throw broken(String.valueOf(e.getMessage()));
            }
            at = 0;
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[at++];
    }
}
