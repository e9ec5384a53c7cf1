package app.diglot.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that a command names, read for their way to the app. */
class SentFiles {

    /** As much as the desk takes in one upload; the longest digest seen has a quarter of it. */
    static final long LONGEST = 2L * 1024 * 1024;

    private SentFiles() {}

    static List<CommandFile> read(List<String> paths) throws IOException {
        List<CommandFile> files = new ArrayList<>();
        for (String path : paths) {
            files.add(CommandFile.of(path, Files.readAllBytes(checked(path))));
        }
        return files;
    }

    private static Path checked(String path) throws IOException {
        Path file = Path.of(path);
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed(path + ": there is no such file");
        }
        if (!Files.isReadable(file)) {
            throw new CommandFailed(path + ": this file may not be read by you");
        }
        if (Files.size(file) > LONGEST) {
            throw new CommandFailed("%s: %d MB is more than a digest has (at most %d MB); is it the right file?"
                    .formatted(path, Files.size(file) >> 20, LONGEST >> 20));
        }
        return file;
    }
}
