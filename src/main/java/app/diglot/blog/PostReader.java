package app.diglot.blog;

import java.util.Optional;

/** Reads old posts, in either shape of form A: the post's Markdown file, or the page's text as a reader copies it. */
public final class PostReader {

    private PostReader() {}

    /** @param fileName of an upload, or empty; form A names the topic in it */
    public static Reading read(IncomingBytes bytes, String fileName) {
        try {
            return switch (bytes.decode()) {
                case IncomingBytes.Words(String text) -> post(text, fileName);
                case IncomingBytes.Gbk(LooksLikeGbk offer) -> offer;
            };
        } catch (NotReadable e) {
            return e.refusal();
        }
    }

    /** Reads bytes as the Chinese encoding that {@link #read} had offered. */
    public static Reading readAsGbk(IncomingBytes bytes, String fileName) {
        try {
            return post(bytes.decodeAsGbk(), fileName);
        } catch (NotReadable e) {
            return e.refusal();
        }
    }

    /** The words alone, in whichever encoding {@link #read} would have found; nothing where there are none. */
    static Optional<String> text(IncomingBytes bytes) {
        try {
            return Optional.of(
                    switch (bytes.decode()) {
                        case IncomingBytes.Words(String text) -> text;
                        case IncomingBytes.Gbk _ -> bytes.decodeAsGbk();
                    });
        } catch (NotReadable e) {
            return Optional.empty();
        }
    }

    private static ReadPost post(String text, String fileName) throws NotReadable {
        return PostFileReader.recognises(text) ? PostFileReader.read(text, fileName) : PageTextReader.read(text);
    }
}
