package app.diglot.blog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file that somebody brought, before anybody knows what it is. */
public final class IncomingBytes {

    /** 2 MB; a post of a hundred papers has 300 kB. */
    public static final int MOST = 2 * 1024 * 1024;

    static final Charset GBK = Charset.forName("GB18030");

    private static final int PDF_HEAD = 1024;
    /** Bytes of other languages' old encodings often make some Chinese character; these make sense. */
    private static final List<String> CHINESE = List.of("更新", "截图", "作者", "目录", "的", "了", "是", "一", "在", "和");

    private final byte[] bytes;

    private IncomingBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public static IncomingBytes of(byte[] bytes) {
        return new IncomingBytes(bytes.clone());
    }

    /** Reads no further than is needed to know that a file is too large. */
    public static IncomingBytes from(InputStream in) throws IOException {
        return new IncomingBytes(in.readNBytes(MOST + 1));
    }

    /** What the bytes say. */
    sealed interface Decoded {}

    record Words(String text) implements Decoded {}

    record Gbk(LooksLikeGbk offer) implements Decoded {}

    Decoded decode() throws NotReadable {
        refuseUnfit();
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            return new Words(strict(StandardCharsets.UTF_16));
        }
        refuseNul();
        int good = goodPrefix(StandardCharsets.UTF_8);
        if (good == bytes.length) {
            return new Words(filled(new String(bytes, StandardCharsets.UTF_8)));
        }
        int line = lineAt(good);
        if (goodPrefix(GBK) == bytes.length) {
            String text = new String(bytes, GBK);
            if (CHINESE.stream().filter(text::contains).count() >= 2) {
                return new Gbk(new LooksLikeGbk(line, Excerpt.of(lineOf(text, line), 40)));
            }
        }
        throw new NotReadable(line, Refusal.Kind.UNKNOWN_ENCODING, "");
    }

    String decodeAsGbk() throws NotReadable {
        refuseUnfit();
        refuseNul();
        return filled(strict(GBK));
    }

    private void refuseUnfit() throws NotReadable {
        if (bytes.length > MOST) {
            throw new NotReadable(1, Refusal.Kind.TOO_LARGE, "2 MB");
        }
        if (bytes.length == 0) {
            throw new NotReadable(1, Refusal.Kind.EMPTY, "");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            throw new NotReadable(lineAt(head.indexOf("%PDF-")), Refusal.Kind.PDF, "");
        }
    }

    private void refuseNul() throws NotReadable {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw new NotReadable(lineAt(at), Refusal.Kind.BINARY, "");
            }
        }
    }

    private static String filled(String text) throws NotReadable {
        if (CleanText.line(text).isEmpty()) {
            throw new NotReadable(1, Refusal.Kind.EMPTY, "");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private boolean startsWith(int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private String strict(Charset charset) throws NotReadable {
        int good = goodPrefix(charset);
        if (good < bytes.length) {
            throw new NotReadable(lineAt(good), Refusal.Kind.UNKNOWN_ENCODING, "");
        }
        return filled(new String(bytes, charset));
    }

    /** How many bytes from the start are well-formed. */
    private int goodPrefix(Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        return result.isError() ? in.position() : bytes.length;
    }

    private int lineAt(int position) {
        int line = 1;
        for (int at = 0; at < position; at++) {
            if (bytes[at] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static String lineOf(String text, int line) {
        return text.lines().skip(line - 1L).findFirst().orElse("");
    }
}
