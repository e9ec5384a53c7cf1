package app.diglot.intake.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a mail, or of bytes that have no mail's headers as they are.
 *
 * @param sent empty where the mail does not say, or where it is none
 * @param lines of the first part in plain text, its transfer encoding undone
 */
record MailText(Optional<Instant> sent, TextLines lines) {

    private static final int HEADERS_SEEN = 16_384;
    private static final int LONGEST_HEADER = 100_000;
    private static final int MOST_HEADERS = 1_000;
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(?im)^(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Received|Return-Path|Delivered-To|Message-ID): *\\S");

    /** @param reader is told of lines that are cut at its limit */
    static MailText of(InputStream bytes, SourceReader reader) throws Broken {
        BufferedInputStream start = new BufferedInputStream(bytes, HEADERS_SEEN);
        try {
            return isMail(start)
                    ? decoded(start, reader)
                    : new MailText(
                            Optional.empty(),
                            new TextLines(start, reader.limits().characters(), reader::cut));
        } catch (IOException | MimeException e) {
            throw new Broken(1, "is no mail that can be read: " + e.getMessage());
        }
    }

    private static boolean isMail(BufferedInputStream start) throws IOException {
        start.mark(HEADERS_SEEN);
        String seen = new String(start.readNBytes(HEADERS_SEEN), StandardCharsets.ISO_8859_1);
        start.reset();
        return isMail(seen);
    }

    /** Whether a text begins with the headers of a mail. */
    static boolean isMail(String start) {
        String headers = start.replace("\r", "").split("\n\n", 2)[0];
        return MAIL_HEADER.matcher(headers).find();
    }

    private static MailText decoded(InputStream mail, SourceReader reader) throws IOException, MimeException, Broken {
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.custom()
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxLineLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build());
        tokens.parse(mail);
        Optional<Instant> sent = Optional.empty();
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            if (state == EntityState.T_FIELD && tokens.getField().getName().equalsIgnoreCase("Date")) {
                sent = sent.or(() -> Dates.MAIL.read(tokens.getField().getBody().strip()));
            } else if (state == EntityState.T_BODY && isPlain(tokens)) {
                Charset charset = charset(tokens.getBodyDescriptor().getCharset());
                InputStreamReader text = new InputStreamReader(tokens.getDecodedInputStream(), charset);
                return new MailText(sent, new TextLines(text, reader.limits().characters(), reader::cut));
            }
        }
        throw new Broken(1, "is a mail without a part in plain text");
    }

    private static boolean isPlain(MimeTokenStream tokens) {
        return "text/plain".equalsIgnoreCase(tokens.getBodyDescriptor().getMimeType());
    }

    /** As named; UTF-8, which is ASCII's heir, where none or an unknown one is. */
    private static Charset charset(@Nullable String name) {
        try {
            Charset named = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
            return named.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
