package app.diglot.intake.sources;

import app.diglot.intake.sources.XmlStream.Start;
import java.util.Optional;

/**
 * The daily feeds of rss.arxiv.org, RSS 2.0 and Atom, which alone tell new papers from cross-listed and replaced ones. On days
 * without a listing there is a feed without a paper, which is no problem.
 *
 * @see <a href="https://info.arxiv.org/help/rss_specifications.html">arXiv: RSS specifications</a>
 */
public final class ArxivFeedSource extends XmlSource {

    @Override
    void document(XmlStream xml, Start root, SourceReader reader) throws Broken {
        Feed feed = new Feed(xml, reader);
        switch (Namespaces.shortName(root)) {
            case "rss" ->
                xml.children(channel -> {
                    if (channel.is("", "channel")) {
                        xml.children(feed::take);
                    }
                });
            case "atom:feed" -> xml.children(feed::take);
            default -> throw xml.broken("is <" + root.name() + ">, not a feed of arXiv");
        }
    }

    /** The feed as its elements come: the day first, or with the first paper. */
    private static final class Feed {

        private final XmlStream xml;
        private final SourceReader reader;
        private int papers;
        private boolean isDayTold;

        Feed(XmlStream xml, SourceReader reader) {
            this.xml = xml;
            this.reader = reader;
        }

        void take(Start element) throws Broken {
            switch (Namespaces.shortName(element)) {
                case "item", "atom:entry" -> {
                    ArxivFeedEntry entry = new ArxivFeedEntry(reader);
                    xml.children(field -> entry.take(field, xml));
                    tellDay(entry.announced(), Dates.MAIL);
                    entry.handOver(++papers);
                }
                case "pubDate" -> tellDay(xml.text(), Dates.MAIL);
                case "atom:updated" -> tellDay(xml.text(), Dates.INTERNET);
                default -> {
                    // the feed's own title, links and days off
                }
            }
        }

        private void tellDay(String written, Dates format) {
            Optional.of(written)
                    .filter(date -> !isDayTold)
                    .flatMap(date -> format.read(date.strip()))
                    .map(Dates::listingDay)
                    .ifPresent(day -> {
                        isDayTold = true;
                        reader.listedOn(day);
                    });
        }
    }
}
