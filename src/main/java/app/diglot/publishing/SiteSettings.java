package app.diglot.publishing;

import app.diglot.shared.Bilingual;

/**
 * What the site says of itself; the setting {@link #NAME}. Empty words stand for Diglot's own.
 *
 * @param author who signs the site
 * @param licence the name of the licence of the team's texts
 * @param licenceAddress where it can be read
 */
public record SiteSettings(
        Bilingual<String> name, Bilingual<String> description, String author, String licence, String licenceAddress) {

    public static final String NAME = "site";
    public static final SiteSettings NONE =
            new SiteSettings(new Bilingual<>("", ""), new Bilingual<>("", ""), "", "", "");
}
