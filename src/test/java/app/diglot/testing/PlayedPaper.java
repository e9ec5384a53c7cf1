package app.diglot.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A paper as {@link PlayedArxiv} knows it.
 *
 * @param submitted when its first version came in
 * @param updated when the version announced came in
 * @param announced {@code new}, {@code cross}, {@code replace} or {@code replace-cross}, as feeds say it
 */
public record PlayedPaper(
        String base,
        int version,
        String title,
        List<String> categories,
        LocalDate listingDay,
        Instant submitted,
        Instant updated,
        String announced) {

    private static final String ABSTRACT = "We study it, with $n$ of them.";
    private static final String LICENCE = "http://creativecommons.org/licenses/by/4.0/";

    /** A first version of cs.CL that came in at that time. */
    public static PlayedPaper fresh(String base, String title, LocalDate listingDay, Instant submitted) {
        return new PlayedPaper(base, 1, title, List.of("cs.CL"), listingDay, submitted, submitted, "new");
    }

    public PlayedPaper in(String... others) {
        return new PlayedPaper(base, version, title, List.of(others), listingDay, submitted, updated, announced);
    }

    public PlayedPaper announcedAs(String kind) {
        return new PlayedPaper(base, version, title, categories, listingDay, submitted, updated, kind);
    }

    /** Its next version. */
    public PlayedPaper replaced(String newTitle, LocalDate day, Instant at) {
        return new PlayedPaper(base, version + 1, newTitle, categories, day, submitted, at, "replace");
    }

    String atomEntry() {
        StringBuilder terms = new StringBuilder();
        categories.forEach(code ->
                terms.append("<category term=\"%s\" scheme=\"http://arxiv.org/schemas/atom\"/>".formatted(code)));
        return """
                <entry><id>http://arxiv.org/abs/%sv%d</id><updated>%s</updated><published>%s</published><title>%s</title>
                <summary>%s</summary><author><name>Mei Li</name></author>%s</entry>
                """.formatted(base, version, updated, submitted, title, ABSTRACT, terms);
    }

    String rssItem() {
        StringBuilder terms = new StringBuilder();
        categories.forEach(code -> terms.append("<category>%s</category>".formatted(code)));
        return """
                <item><title>%s</title><link>https://arxiv.org/abs/%s</link>
                <description>arXiv:%sv%d Announce Type: %s
                Abstract: %s</description><guid isPermaLink="false">oai:arXiv.org:%sv%d</guid>%s
                <arxiv:announce_type>%s</arxiv:announce_type><dc:rights>%s</dc:rights><dc:creator>Mei Li</dc:creator></item>
                """.formatted(title, base, base, version, announced, ABSTRACT, base, version, terms, announced, LICENCE);
    }

    String oaiRecord() {
        return """
                <record><header><identifier>oai:arXiv.org:%s</identifier><datestamp>%s</datestamp></header><metadata>
                <arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>%s</id><created>%s</created>
                <authors><author><keyname>Li</keyname><forenames>Mei</forenames></author></authors><title>%s</title>
                <categories>%s</categories><license>%s</license><abstract>%s</abstract></arXiv></metadata></record>
                """.formatted(
                        base,
                        listingDay,
                        base,
                        submitted.toString().substring(0, 10),
                        title,
                        String.join(" ", categories),
                        LICENCE,
                        ABSTRACT);
    }
}
