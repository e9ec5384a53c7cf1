package app.diglot.publishing.pages;

import java.util.List;

/**
 * A digest in a list.
 *
 * @param introduction the beginning of its introduction; empty where it has none
 * @param titles of its papers, in the page's languages
 */
public record ListedPart(
        String href,
        String topicHref,
        List<Phrase> topic,
        String day,
        List<Phrase> date,
        List<Phrase> count,
        List<Row> introduction,
        List<Row> titles,
        List<Link> editions,
        boolean demo) {}
