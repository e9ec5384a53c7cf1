package app.diglot.blog;

/**
 * A file or folder of an export, seen from the blog's {@code source} folder.
 *
 * @param path parts parted by slashes; a folder's ends in one
 * @param text empty for a folder
 */
public record PostFile(String path, String text) {

    public boolean isFolder() {
        return path.endsWith("/");
    }
}
