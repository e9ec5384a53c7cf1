package app.diglot.publishing.pages;

import app.diglot.publishing.FrozenText;
import app.diglot.publishing.ListedDigest;
import app.diglot.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The site for feed readers and search engines.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287: the Atom syndication format</a>
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
 */
public final class FeedPages {

    private final Frames frames;
    private final Addresses addresses;

    public FeedPages(Frames frames, Addresses addresses) {
        this.frames = frames;
        this.addresses = addresses;
    }

    public String atom(List<ListedDigest> digests) {
        Words words = frames.bothLanguages();
        String name = Words.join(words.name(frames.siteName()));
        Instant updated = digests.stream()
                .map(ListedDigest::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                  <id>%1$s</id>
                  <title>%2$s</title>
                  <author><name>%2$s</name></author>
                  <updated>%3$s</updated>
                  <link href="%1$s"/>
                  <link rel="self" type="application/atom+xml" href="%4$s"/>
                %5$s</feed>
                """.formatted(
                        addresses.absolute("/"),
                        Xml.escape(name),
                        updated,
                        addresses.absolute("/feed"),
                        digests.stream().map(this::entry).collect(Collectors.joining()));
    }

    private String entry(ListedDigest listed) {
        Words words = frames.words(listed.headline().languages());
        String title = Words.join(words.name(listed.headline().topic())) + " " + listed.day();
        String address = addresses.absolute(Addresses.digest(listed.slug(), listed.day(), List.of()));
        String summary = listed.headline().titles().stream()
                .map(text -> line(text, words.languages()))
                .collect(Collectors.joining("\n"));
        return """
                  <entry>
                    <id>%1$s</id>
                    <title>%2$s</title>
                    <updated>%3$s</updated>
                    <link href="%1$s"/>
                    <summary>%4$s</summary>
                  </entry>
                """.formatted(address, Xml.escape(title), listed.publishedAt(), Xml.escape(summary));
    }

    private static String line(FrozenText text, List<Language> languages) {
        String line = languages.stream()
                .flatMap(language -> text.in(language).stream())
                .collect(Collectors.joining(" / "));
        return line.isEmpty() ? text.source() : line;
    }

    public String sitemap(List<ListedDigest> digests) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                  <url><loc>%s</loc></url>
                %s</urlset>
                """.formatted(
                addresses.absolute("/"), digests.stream().map(this::urls).collect(Collectors.joining()));
    }

    private String urls(ListedDigest listed) {
        String both = addresses.absolute(Addresses.digest(listed.slug(), listed.day(), List.of()));
        List<Language> languages = listed.headline().languages();
        String alternates = languages.size() < 2
                ? ""
                : languages.stream()
                        .map(language -> "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s/%s\"/>"
                                .formatted(language.tag(), both, language.path()))
                        .collect(Collectors.joining());
        return "  <url><loc>%s</loc><lastmod>%s</lastmod>%s</url>\n".formatted(both, listed.publishedAt(), alternates);
    }
}
