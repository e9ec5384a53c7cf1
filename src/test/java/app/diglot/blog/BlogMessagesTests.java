package app.diglot.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlogMessagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh_CN"})
    void haveWordsForEveryWarningAndRefusalThatNameTheLine(String locale) throws IOException {
        Properties messages = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/messages/blog_" + locale + ".properties")),
                StandardCharsets.UTF_8)) {
            messages.load(in);
        }

        Stream<String> keys = Stream.concat(
                Arrays.stream(Warning.Kind.values()).map(kind -> new Warning(1, kind, "").messageKey()),
                Stream.concat(
                        Arrays.stream(Refusal.Kind.values()).map(kind -> new Refusal(1, kind, "").messageKey()),
                        Stream.of(new LooksLikeGbk(1, "").messageKey())));

        assertThat(keys).allSatisfy(key -> assertThat(messages.getProperty(key)).contains("{0}"));
    }
}
