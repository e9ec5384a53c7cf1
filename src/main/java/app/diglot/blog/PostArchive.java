package app.diglot.blog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a post, and the zip of them: the same post gives the same bytes. */
public final class PostArchive {

    /** ZIP knows no earlier time; any fixed one keeps the bytes the same. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PostArchive() {}

    /** The post and its asset folder. */
    public static List<PostFile> files(Post post) {
        return List.of(
                new PostFile(HexoPost.file(post), HexoPost.write(post)), new PostFile(HexoPost.folder(post), ""));
    }

    public static byte[] zip(List<PostFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (PostFile file : files) {
                ZipEntry entry = new ZipEntry(file.path());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
