package app.diglot.publishing.pages;

import app.diglot.publishing.SiteSettings;
import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what stands around a page. */
public final class Frames {

    private static final List<Language> BOTH = List.of(Language.ENGLISH, Language.CHINESE);

    private final I18NProvider messages;
    private final Addresses addresses;
    private final SiteSettings settings;
    private final PageFiles files;

    public Frames(I18NProvider messages, Addresses addresses, SiteSettings settings, PageFiles files) {
        this.messages = messages;
        this.addresses = addresses;
        this.settings = settings;
        this.files = files;
    }

    public Words words(List<Language> languages) {
        return new Words(messages, languages);
    }

    public Words bothLanguages() {
        return words(BOTH);
    }

    Addresses addresses() {
        return addresses;
    }

    /** What differs from page to page. */
    public record About(
            String title,
            String description,
            @Nullable String path,
            List<Alternate> alternates,
            @Nullable String markdown,
            List<Link> editions) {

        /** A page of both languages that has one address. */
        public static About page(String title, @Nullable String path) {
            return new About(title, "", path, List.of(), null, List.of());
        }
    }

    public Frame around(Words words, About about) {
        String site = Words.join(words.name(siteName()));
        String path = about.path();
        return new Frame(
                words,
                words.languages().getFirst().tag(),
                about.title().isEmpty() ? site : about.title() + " – " + site,
                about.description(),
                path == null ? null : addresses.absolute(path),
                about.alternates(),
                about.markdown(),
                files,
                words.name(siteName()),
                words.name(siteDescription()),
                settings.author(),
                licence(),
                about.editions());
    }

    /** The name, of Diglot where the team has not given one. */
    public Bilingual<String> siteName() {
        return filled(settings.name(), "site.name");
    }

    public Bilingual<String> siteDescription() {
        return filled(settings.description(), "site.description");
    }

    private Bilingual<String> filled(Bilingual<String> given, String key) {
        Words both = bothLanguages();
        return new Bilingual<>(
                given.english().isBlank() ? both.in(Language.ENGLISH, key) : given.english(),
                given.chinese().isBlank() ? both.in(Language.CHINESE, key) : given.chinese());
    }

    private @Nullable Link licence() {
        return settings.licence().isBlank()
                ? null
                : new Link(List.of(new Phrase("en", settings.licence())), settings.licenceAddress(), false);
    }
}
