package app.diglot.library;

import app.diglot.shared.ArxivId;
import app.diglot.shared.Fingerprint;
import app.diglot.shared.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One work. {@code version} is what a change has to name. */
public record Paper(
        PaperId id,
        @Nullable ArxivId arxiv,
        String title,
        List<String> authors,
        String abstractText,
        String comment,
        Language language,
        @Nullable String licence,
        Particulars particulars,
        long version) {

    public Optional<ArxivId> arxivId() {
        return Optional.ofNullable(arxiv);
    }

    /** Of arXiv, the primary one first. */
    public List<String> categories() {
        return particulars.categories();
    }

    /** What tells, without its texts, whether a translation is still of this title and abstract. */
    public record Prints(PaperId id, Language language, Fingerprint title, Fingerprint abstractText) {}

    /** What a topic's rule looks at. */
    public record Wording(PaperId id, String title, String abstractText, List<String> categories) {}
}
