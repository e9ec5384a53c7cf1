package app.diglot.shell;

import app.diglot.shared.Language;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the interface: {@code messages/<module>_en.properties} and {@code messages/<module>_zh_CN.properties}, UTF-8, in the
 * syntax of {@link MessageFormat} where a message takes parameters and as they stand where it takes none.
 */
@Component
public class Messages implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final Map<Language, Map<String, String>> messages = new EnumMap<>(Language.class);

    Messages(ResourcePatternResolver resources) throws IOException {
        messages.put(Language.ENGLISH, read(resources, "classpath*:messages/*_en.properties"));
        messages.put(Language.CHINESE, read(resources, "classpath*:messages/*_zh_CN.properties"));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.ENGLISH.locale(), Language.CHINESE.locale());
    }

    /**
     * @throws IllegalArgumentException for a key that no bundle has: a screen with a hole is worse than one that fails its test
     */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        Language language = Language.of(locale);
        String message = messages.getOrDefault(language, Map.of()).get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language.tag());
        }
        return parameters.length == 0 ? message : new MessageFormat(message, language.locale()).format(parameters);
    }

    private static Map<String, String> read(ResourcePatternResolver resources, String pattern) throws IOException {
        Map<String, String> all = new HashMap<>();
        for (Resource resource : resources.getResources(pattern)) {
            properties(resource).forEach((key, message) -> all.put(key.toString(), message.toString()));
        }
        return Map.copyOf(all);
    }

    private static Properties properties(Resource resource) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource.getDescription(), e);
        }
        return properties;
    }
}
