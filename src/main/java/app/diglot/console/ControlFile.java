package app.diglot.console;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a running app tells the command line of the same machine and person where it is: a file in the data folder that
 * nobody else can read.
 *
 * @param host the address that it listens on, or the loopback address where it listens on all
 * @param token what a request must carry; new at each start
 */
record ControlFile(String host, int port, String token, long pid) {

    private static final String NAME = "control.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Optional<ControlFile> read(Path home) throws IOException {
        Path file = home.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), ControlFile.class));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    void write(Path home) throws IOException {
        Files.createDirectories(home);
        Path half = Files.createTempFile(home, NAME, ".new", ownerOnly());
        Files.write(half, JSON.writeValueAsBytes(this));
        Files.move(half, home.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the file unless another app has written its own over it. */
    void remove(Path home) throws IOException {
        if (read(home).filter(this::equals).isPresent()) {
            Files.deleteIfExists(home.resolve(NAME));
        }
    }

    boolean processLives() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
