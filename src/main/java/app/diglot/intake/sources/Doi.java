package app.diglot.intake.sources;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DOIs as bibliographies write them: bare, behind {@code doi:}, or as an address of the resolver. */
final class Doi {

    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d\\S+)");

    private Doi() {}

    /** The bare DOI, where that is all that is written. */
    static Optional<String> parse(String written) {
        Matcher found = WRITTEN.matcher(written.strip());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
