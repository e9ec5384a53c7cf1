package app.diglot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedFilesTests {

    @TempDir
    Path folder;

    @Test
    void laysFilesUnderTheFolder() throws IOException {
        new ReceivedFiles(folder.resolve("source")).write(List.of(CommandFile.of("_posts/2023-12-07_LLM.md", "日报\n")));

        assertThat(folder.resolve("source/_posts/2023-12-07_LLM.md")).hasContent("日报\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.md", "_posts/../../out.md", "/tmp/diglot-out.md", "", "."})
    void writesNothingWhenOneFileWouldLandOutside(String path) {
        List<CommandFile> files = List.of(CommandFile.of("good.md", "good"), CommandFile.of(path, "bad"));

        assertThatThrownBy(() -> new ReceivedFiles(folder).write(files)).isInstanceOf(CommandFailed.class);
        assertThat(folder).isEmptyDirectory();
    }
}
