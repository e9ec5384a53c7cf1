package app.diglot.intake.arxiv;

import app.diglot.shared.ArxivId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The addresses that are asked.
 *
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html">arXiv API User's Manual</a>
 * @see <a href="https://info.arxiv.org/help/oa/index.html">arXiv: OAI-PMH, sets</a>
 */
final class Queries {

    /** The archives that stand under the group "physics" in OAI-PMH; the others are groups of their own. */
    private static final Set<String> OF_PHYSICS = Set.of(
            "astro-ph",
            "cond-mat",
            "gr-qc",
            "hep-ex",
            "hep-lat",
            "hep-ph",
            "hep-th",
            "math-ph",
            "nlin",
            "nucl-ex",
            "nucl-th",
            "physics",
            "quant-ph");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyyMMddHHmm").withZone(ZoneOffset.UTC);

    private final ArxivAddresses addresses;

    Queries(ArxivAddresses addresses) {
        this.addresses = addresses;
    }

    URI byIds(List<ArxivId> ids) {
        String list = ids.stream().map(ArxivId::toString).collect(Collectors.joining(","));
        return URI.create(addresses.api() + "?id_list=" + list + "&max_results=" + ids.size());
    }

    /** What changed last comes first. */
    URI recent(Collection<String> categories, int start, int size) {
        return search(anyOf(categories), "lastUpdatedDate", "descending", start, size);
    }

    /** Whose first version came in between; arXiv's dates are UTC and to the minute. */
    URI submitted(Collection<String> categories, SubmissionWindow window, int start, int size) {
        String between =
                "submittedDate:[" + MINUTE.format(window.opens()) + " TO " + MINUTE.format(window.shuts()) + "]";
        return search("(" + anyOf(categories) + ") AND " + between, "submittedDate", "ascending", start, size);
    }

    URI feed(Collection<String> categories) {
        return URI.create(addresses.feed() + "/rss/" + String.join("+", sorted(categories)));
    }

    URI records(String archive, LocalDate day) {
        return URI.create(addresses.oai() + "?verb=ListRecords&metadataPrefix=arXiv&from=" + day + "&until=" + day
                + "&set=" + encoded(set(archive)));
    }

    URI moreRecords(String token) {
        return URI.create(addresses.oai() + "?verb=ListRecords&resumptionToken=" + encoded(token));
    }

    static String archiveOf(String category) {
        int dot = category.indexOf('.');
        return dot < 0 ? category : category.substring(0, dot);
    }

    private static String set(String archive) {
        return OF_PHYSICS.contains(archive) ? "physics:" + archive : archive;
    }

    /** A whole archive is asked for with a wildcard. */
    private static String anyOf(Collection<String> categories) {
        return sorted(categories).stream()
                .map(category -> "cat:" + category + (isSubdivided(category) ? ".*" : ""))
                .collect(Collectors.joining(" OR "));
    }

    private static boolean isSubdivided(String category) {
        return Set.of("astro-ph", "cond-mat", "cs", "econ", "eess", "math", "nlin", "physics", "q-bio", "q-fin", "stat")
                .contains(category);
    }

    private static List<String> sorted(Collection<String> categories) {
        return categories.stream().sorted().toList();
    }

    private URI search(String query, String sortBy, String order, int start, int size) {
        return URI.create(addresses.api() + "?search_query=" + encoded(query) + "&sortBy=" + sortBy + "&sortOrder="
                + order + "&start=" + start + "&max_results=" + size);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
