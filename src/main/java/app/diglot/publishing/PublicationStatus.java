package app.diglot.publishing;

import app.diglot.shared.Language;
import java.util.List;
import java.util.Optional;

/**
 * Where a digest stands towards its readers.
 *
 * @param standing what readers see, or would see if it had not been taken back
 * @param issues all of them, the latest first
 */
public record PublicationStatus(Optional<FrozenDigest> standing, Kind kind, List<PublishedIssue> issues) {

    public enum Kind {
        NEVER,
        STANDS,
        TAKEN_BACK
    }

    public List<Language> languages() {
        return standing.map(FrozenDigest::languages).orElse(List.of());
    }
}
