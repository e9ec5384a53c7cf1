package app.diglot.publishing.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param lang the page's language; the first one where it has two
 * @param title of the window
 * @param description for search engines; may be empty
 * @param canonical the page's absolute address; none where it is not to be found by search engines
 * @param markdown the address of the page as Markdown, if there is one
 * @param licence of the team's texts; none where the team did not say
 */
public record Frame(
        Words words,
        String lang,
        String title,
        String description,
        @Nullable String canonical,
        List<Alternate> alternates,
        @Nullable String markdown,
        PageFiles files,
        List<Phrase> siteName,
        List<Phrase> siteDescription,
        String author,
        @Nullable Link licence,
        List<Link> editions) {

    public List<Phrase> say(String key, Object... parameters) {
        return words.say(key, parameters);
    }

    public String plain(String key, Object... parameters) {
        return words.plain(key, parameters);
    }
}
