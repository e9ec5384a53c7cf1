package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Takes the document type declaration out before a parser sees it, leaving spaces, so that places stay what they were. TMX and
 * TBX files name a DTD as a matter of course; what a DTD could do to a reader is not wanted. Without one, any entity but XML's
 * own five is an error, in attributes as in text.
 */
final class Prologue {

    /** Nobody writes longer comments before the root element. */
    private static final int LONGEST = 1 << 16;

    private static final String DECLARATION = "<!DOCTYPE";

    private final byte[] head;
    private final Charset charset;
    private final int width;
    private final String text;

    private Prologue(byte[] head) {
        this.head = head;
        this.charset = charset(head);
        this.width = charset.equals(StandardCharsets.ISO_8859_1) ? 1 : 2;
        this.text = new String(head, charset);
    }

    static InputStream withoutDocumentType(InputStream bytes) throws IOException, BadFile {
        Prologue prologue = new Prologue(bytes.readNBytes(LONGEST));
        prologue.blankDocumentType();
        return new SequenceInputStream(new ByteArrayInputStream(prologue.head), bytes);
    }

    // XML 1.0, appendix F: the first bytes tell the width of characters; markup is ASCII in all that matter here.
    private static Charset charset(byte[] head) {
        if (head.length < 2) {
            return StandardCharsets.ISO_8859_1;
        }
        int first = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.ISO_8859_1;
        };
    }

    // XML 1.0: prolog ::= XMLDecl? Misc* (doctypedecl Misc*)?
    private void blankDocumentType() throws BadFile {
        int at = text.indexOf('<');
        while (at >= 0) {
            if (text.startsWith(DECLARATION, at)) {
                blank(at, endOfDocumentType(at));
                return;
            }
            at = nextMarkup(at);
        }
    }

    /** -1 where the root element begins or nothing is left. */
    private int nextMarkup(int at) {
        String end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : "";
        int closed = end.isEmpty() ? -1 : text.indexOf(end, at + 2);
        return closed < 0 ? -1 : text.indexOf('<', closed);
    }

    private int endOfDocumentType(int start) throws BadFile {
        char quote = 0;
        for (int at = start; at < text.length(); at++) {
            char character = text.charAt(at);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (character == '[') {
                throw bad(at, Reason.OWN_DOCUMENT_TYPE);
            } else if (character == '>') {
                return at + 1;
            }
        }
        throw bad(start, Reason.MALFORMED);
    }

    private BadFile bad(int at, Reason reason) {
        int line =
                (int) text.substring(0, at).chars().filter(each -> each == '\n').count() + 1;
        return new BadFile(line, at - text.lastIndexOf('\n', at - 1), reason, "DOCTYPE");
    }

    private void blank(int from, int to) {
        for (int at = from; at < to; at++) {
            char character = text.charAt(at);
            byte[] left = (character == '\n' || character == '\r' ? String.valueOf(character) : " ").getBytes(charset);
            System.arraycopy(left, 0, head, at * width, width);
        }
    }
}
