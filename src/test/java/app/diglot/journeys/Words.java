package app.diglot.journeys;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What the interface says in a language, read from its message files. */
final class Words {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

    private final String tag;
    private final Properties messages = new Properties();

    private Words(String tag, String ending) {
        this.tag = tag;
        files(ending).forEach(this::read);
    }

    static Words english() {
        return new Words("en", "_en.properties");
    }

    static Words chinese() {
        return new Words("zh-CN", "_zh_CN.properties");
    }

    /** The language as a browser asks for it. */
    String tag() {
        return tag;
    }

    String of(String key) {
        String message = messages.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return message;
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
