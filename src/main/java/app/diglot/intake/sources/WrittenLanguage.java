package app.diglot.intake.sources;

import app.diglot.shared.Language;
import java.util.Locale;

/** The language of a paper outside of arXiv, whose papers have their metadata in English. */
final class WrittenLanguage {

    private WrittenLanguage() {}

    /**
     * Chinese where the source says so, or where it says nothing and half of the title's letters are Chinese.
     *
     * @param told "zh-CN", "chi", "Chinese", "中文"; may be empty
     */
    static Language of(String title, String told) {
        String tag = told.strip().toLowerCase(Locale.ROOT);
        if (tag.startsWith("en")) {
            return Language.ENGLISH;
        }
        boolean isTold = tag.startsWith("zh") || tag.startsWith("chi") || tag.startsWith("中");
        long letters = title.codePoints().filter(Character::isLetter).count();
        long chinese = title.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
        return isTold || (letters > 0 && 2 * chinese >= letters) ? Language.CHINESE : Language.ENGLISH;
    }
}
