package app.diglot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ControlFileTests {

    private static final ControlFile APP = new ControlFile("127.0.0.1", 8080, "secret", 42);

    @TempDir
    Path folder;

    @Test
    void isReadAsItWasWritten() throws IOException {
        APP.write(folder.resolve("not yet there"));

        assertThat(ControlFile.read(folder.resolve("not yet there"))).contains(APP);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void canBeReadByItsOwnerAlone() throws IOException {
        APP.write(folder);

        assertThat(Files.getPosixFilePermissions(folder.resolve("control.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void leavesTheFileOfAnotherAppAlone() throws IOException {
        ControlFile later = new ControlFile("127.0.0.1", 8081, "other", 43);
        later.write(folder);

        APP.remove(folder);
        assertThat(ControlFile.read(folder)).contains(later);

        later.remove(folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesADamagedFileForNone() throws IOException {
        Files.writeString(folder.resolve("control.json"), "{\"port\":");

        assertThat(ControlFile.read(folder)).isEmpty();
    }
}
