package app.diglot.publishing;

import app.diglot.shared.Language;
import java.util.List;

/** Shows a digest exactly as readers would see it. */
public interface SitePreview {

    /**
     * The page as HTML, with its styles by address.
     *
     * @param columns some of the languages in which the digest would be published
     */
    String html(FrozenDigest digest, List<Language> columns);
}
