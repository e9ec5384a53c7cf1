package app.diglot.digests;

import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings single texts before readers, and nothing else with them. Publishing implements it, as it alone knows what readers see. */
public interface Corrections {

    /** Characters in a note to readers. */
    int LONGEST_NOTE = 500;

    /**
     * What readers see of a digest.
     *
     * @param address of the page
     * @param languages in which they see it
     */
    record Page(String address, List<Language> languages) {}

    /** Words in the language they are written in. */
    record Words(Language language, String content) {}

    /**
     * A text that stands otherwise at the desk than before readers.
     *
     * @param seen what readers see: the text and, where they see one, its translation; empty for a text that is new
     * @param now names what stands at the desk, so that nobody publishes what he or she has not seen
     */
    record Pending(TextKey key, List<Words> seen, String now) {}

    /** The page that shows an entry, or else the digest; nothing where readers do not see the digest. */
    Optional<Page> page(DigestId digest, Optional<EntryId> entry);

    List<Pending> pending(DigestId digest);

    /**
     * Publishes one text alone.
     *
     * @param note to readers, at most {@value #LONGEST_NOTE} characters
     * @throws TextChangedMeanwhile where other words stand at the desk by now
     */
    void publish(DigestId digest, Pending text, @Nullable String note);
}
