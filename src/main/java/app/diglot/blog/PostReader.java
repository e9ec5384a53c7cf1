package app.diglot.blog;

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

    private static ReadPost post(String text, String fileName) throws NotReadable {
        return PostFileReader.recognises(text) ? PostFileReader.read(text, fileName) : PageTextReader.read(text);
    }
}
