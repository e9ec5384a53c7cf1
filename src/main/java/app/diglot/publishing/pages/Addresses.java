package app.diglot.publishing.pages;

import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.EntryId;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The public addresses. */
public final class Addresses {

    private static final String DESK = "/desk/";

    private final String base;

    /**
     * @param base the site's absolute address, with or without a slash at its end
     */
    public Addresses(String base) {
        this.base = base.replaceAll("/+$", "");
    }

    public String absolute(String path) {
        return base + path;
    }

    public static String topic(Slug slug) {
        return "/" + slug;
    }

    /** With both columns, or in one language where one alone is asked for. */
    public static String digest(Slug slug, LocalDate day, List<Language> languages) {
        String both = "/" + slug + "/" + day;
        return languages.size() == 1 ? both + "/" + languages.getFirst().path() : both;
    }

    public static String markdown(Slug slug, LocalDate day, List<Language> languages) {
        return digest(slug, day, languages) + ".md";
    }

    public static String month(YearMonth month) {
        return "/archive/" + month;
    }

    /** Where the desk opens a published digest for a correction; the same for every reader, who has to sign in there. */
    public static String correct(UUID digest) {
        return DESK + DigestNavigation.correct(new DigestId(digest));
    }

    public static String correct(UUID digest, UUID entry) {
        return DESK + DigestNavigation.correct(new DigestId(digest), new EntryId(entry));
    }
}
