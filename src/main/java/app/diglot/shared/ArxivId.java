package app.diglot.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An arXiv identifier, new ({@code 2312.03151}, {@code 0704.0001}) or old ({@code math.GT/0309136}), with or without a version.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv: Understanding the arXiv identifier</a>
 */
public record ArxivId(String base, @Nullable Integer version) {

    private static final String NEW = "\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}";
    private static final String OLD = "[a-z][a-z-]*(?:\\.[A-Z]{2})?/\\d{2}(?:0[1-9]|1[0-2])\\d{3}";
    private static final Pattern BASE = Pattern.compile(NEW + "|" + OLD);
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:arxiv:\\s*|oai:arxiv\\.org:|(?:https?://)?(?:[a-z]+\\.)?arxiv\\.org/(?:abs|pdf|html)/"
                    + "|(?:doi:|https?://(?:dx\\.)?doi\\.org/)?10\\.48550/arxiv\\.)?"
                    + "(?<base>(?-i:" + NEW + "|" + OLD + "))(?:v(?<version>[1-9]\\d{0,3}))?(?:\\.pdf)?/?",
            Pattern.CASE_INSENSITIVE);

    public ArxivId {
        if (!BASE.matcher(base).matches()) {
            throw new IllegalArgumentException("not an arXiv id");
        }
        if (version != null && (version < 1 || version > 9999)) {
            throw new IllegalArgumentException("not an arXiv version");
        }
    }

    /** Reads one id in any form people paste: bare, {@code arXiv:…}, abs, pdf or html address, {@code oai:…}, DOI. */
    public static Optional<ArxivId> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String version = matcher.group("version");
        return Optional.of(new ArxivId(matcher.group("base"), version == null ? null : Integer.valueOf(version)));
    }

    /** The page of the abstract, of this version if it names one. */
    public String address() {
        return "https://arxiv.org/abs/" + this;
    }

    /** {@code 2312.03151v1}, or without {@code v1} where no version is named. */
    @Override
    public String toString() {
        return version == null ? base : base + "v" + version;
    }
}
