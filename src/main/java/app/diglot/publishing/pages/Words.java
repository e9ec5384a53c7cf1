package app.diglot.publishing.pages;

import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.function.Function;

/** The site's own words, in the one or two languages of a page. */
public final class Words {

    private static final String PREFIX = "publishing.";

    private final I18NProvider messages;
    private final List<Language> languages;

    public Words(I18NProvider messages, List<Language> languages) {
        this.messages = messages;
        this.languages = List.copyOf(languages);
    }

    public List<Language> languages() {
        return languages;
    }

    /** A message in each of the page's languages. */
    public List<Phrase> say(String key, Object... parameters) {
        return say(language -> in(language, key, parameters));
    }

    /** What is said in each of the page's languages. */
    public List<Phrase> say(Function<Language, String> said) {
        return languages.stream()
                .map(language -> new Phrase(language.tag(), said.apply(language)))
                .toList();
    }

    /** A message in one language. */
    public String in(Language language, String key, Object... parameters) {
        return messages.getTranslation(PREFIX + key, language.locale(), parameters);
    }

    /** A message for a place that holds plain characters alone, such as a title: the languages one after the other. */
    public String plain(String key, Object... parameters) {
        return join(say(key, parameters));
    }

    /** Says the same name once where both languages share it. */
    public List<Phrase> name(Bilingual<String> name) {
        boolean same = name.english().equals(name.chinese());
        return languages.stream()
                .limit(same ? 1 : languages.size())
                .map(language -> new Phrase(language.tag(), name.in(language)))
                .toList();
    }

    /** A date in the manner that a message describes: {@code date.day}, {@code date.month}. */
    public List<Phrase> date(String manner, TemporalAccessor date) {
        return say(language -> date(language, manner, date));
    }

    public String date(Language language, String manner, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(in(language, manner), language.locale())
                .format(date);
    }

    public static String join(List<Phrase> phrases) {
        return String.join(" · ", phrases.stream().map(Phrase::words).toList());
    }
}
