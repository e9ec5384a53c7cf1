package app.diglot.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lays files under a folder, and never anywhere else. */
class ReceivedFiles {

    private final Path folder;

    ReceivedFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** All names are looked at before the first file is written. */
    void write(List<CommandFile> files) throws IOException {
        Map<Path, CommandFile> places = new LinkedHashMap<>();
        for (CommandFile file : files) {
            places.put(placeOf(file), file);
        }
        for (Map.Entry<Path, CommandFile> place : places.entrySet()) {
            if (place.getValue().isFolder()) {
                Files.createDirectories(place.getKey());
                continue;
            }
            Files.createDirectories(Objects.requireNonNull(place.getKey().getParent()));
            Files.write(place.getKey(), place.getValue().content());
        }
    }

    private Path placeOf(CommandFile file) {
        Path place = folder.resolve(file.path()).normalize();
        if (!place.startsWith(folder) || place.equals(folder)) {
            throw new CommandFailed("a file would be written outside " + folder);
        }
        return place;
    }
}
