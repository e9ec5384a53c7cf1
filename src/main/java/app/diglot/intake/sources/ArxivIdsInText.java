package app.diglot.intake.sources;

import app.diglot.shared.ArxivId;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * arXiv ids within running text: behind {@code arXiv:}, in addresses of abs, pdf and html pages, in {@code oai:} ids and DOIs,
 * or bare.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv: Understanding the arXiv identifier</a>
 */
final class ArxivIdsInText {

    // The archives that there were before the scheme of April 2007, so that a bare "pages/1234567" is no id.
    private static final String ARCHIVE =
            "(?:acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph"
                    + "|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin"
                    + "|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio|quant-ph|solv-int|supr-con)(?:\\.[A-Z]{2})?";
    private static final String MONTH = "\\d{2}(?:0[1-9]|1[0-2])";
    private static final String ID =
            "(?:" + MONTH + "\\.\\d{4,5}|" + ARCHIVE + "/" + MONTH + "\\d{3})(?:v[1-9]\\d{0,3})?(?![\\w])(?!\\.\\d)";

    private static final String MARK = "(?i:arxiv\\s?:\\s*|oai:arxiv\\.org:|10\\.48550/arxiv\\."
            + "|(?:arxiv\\.org|ar5iv\\.org|ar5iv\\.labs\\.arxiv\\.org|alphaxiv\\.org)/(?:abs|pdf|html|format|src|e-print)/"
            + "|huggingface\\.co/papers/)";

    private static final Pattern MARKED = Pattern.compile(MARK + "(?<id>" + ID + ")");

    /** A mark with an id behind it or with something else that has a digit in it; or a bare id. */
    private static final Pattern MENTION = Pattern.compile(
            MARK + "(?:(?<marked>" + ID + ")|(?<wrong>[\\w./-]{1,40}))|(?<![\\w./:%=@-])(?<bare>" + ID + ")(?![/@-])");

    private ArxivIdsInText() {}

    /**
     * @param written as it stands
     * @param id null where this was meant as an id and is none
     */
    record Mention(String written, @Nullable ArxivId id) {}

    static List<Mention> mentionsIn(String text) {
        return MENTION.matcher(text)
                .results()
                .filter(ArxivIdsInText::isMeant)
                .map(ArxivIdsInText::mention)
                .toList();
    }

    /** The first id in a text that is marked as arXiv's. */
    static Optional<ArxivId> firstMarked(String text) {
        return MARKED.matcher(text)
                .results()
                .flatMap(found -> ArxivId.parse(found.group("id")).stream())
                .findFirst();
    }

    // "arXiv: a service" means no id.
    private static boolean isMeant(MatchResult found) {
        return found.group("wrong") == null || found.group("wrong").codePoints().anyMatch(Character::isDigit);
    }

    private static Mention mention(MatchResult found) {
        String id = Optional.ofNullable(found.group("marked")).orElse(found.group("bare"));
        return new Mention(found.group(), id == null ? null : ArxivId.parse(id).orElse(null));
    }
}
