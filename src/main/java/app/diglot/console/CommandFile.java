package app.diglot.console;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A file on its way to or from the app that runs the command.
 *
 * @param path as it was typed, or relative to the folder where it shall be laid
 */
record CommandFile(String path, String base64) {

    static CommandFile of(String path, byte[] content) {
        return new CommandFile(path, Base64.getEncoder().encodeToString(content));
    }

    static CommandFile of(String path, String content) {
        return of(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A folder's path ends in a slash, as in a zip. */
    boolean isFolder() {
        return path.endsWith("/");
    }

    byte[] content() {
        return Base64.getDecoder().decode(base64);
    }
}
