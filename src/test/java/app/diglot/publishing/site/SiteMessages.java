package app.diglot.publishing.site;

import app.diglot.shared.Language;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** The site's messages without the application. */
final class SiteMessages implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final Properties english = read("messages/publishing_en.properties");
    private final Properties chinese = read("messages/publishing_zh_CN.properties");

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        String message = (Language.of(locale) == Language.CHINESE ? chinese : english).getProperty(key);
        return parameters.length == 0 ? message : new MessageFormat(message, locale).format(parameters);
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
