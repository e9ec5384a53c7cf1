package app.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages of the people say the same things. */
class MessagesTests {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final String ENGLISH = "_en.properties";
    private static final String CHINESE = "_zh_CN.properties";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @MethodSource("modules")
    void haveTheSameKeysInBothLanguages(String module) throws IOException {
        assertThat(read(module + CHINESE).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(module + ENGLISH).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void takeTheSameArgumentsInBothLanguages(String module) throws IOException {
        Properties english = read(module + ENGLISH);
        Properties chinese = read(module + CHINESE);

        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(chinese.getProperty(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void areNeverEmptyAndStartWithTheirModule(String module) throws IOException {
        for (String language : Set.of(ENGLISH, CHINESE)) {
            Properties messages = read(module + language);
            assertThat(messages.stringPropertyNames()).allSatisfy(key -> {
                assertThat(key).startsWith(module + ".");
                assertThat(messages.getProperty(key)).as(key).isNotBlank();
            });
        }
    }

    @Test
    void comeInPairs() throws IOException {
        assertThat(filesEndingWith(CHINESE)).isEqualTo(filesEndingWith(ENGLISH)).isNotEmpty();
    }

    static Stream<String> modules() throws IOException {
        return filesEndingWith(ENGLISH).stream();
    }

    private static Set<String> filesEndingWith(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties read(String name) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            messages.load(reader);
        }
        return messages;
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
