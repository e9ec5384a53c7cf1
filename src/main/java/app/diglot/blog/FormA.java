package app.diglot.blog;

import java.util.Set;

/** Words of form A, the post that the script wrote, which its readers and writers share. */
final class FormA {

    static final String UPDATED = " 更新";
    static final String AUTHORS = "Authors:";
    static final String COMMENTS = "**Comments:**";
    static final String SCREENSHOTS = "点此查看论文截图";
    static final String ATTRIBUTION_AUTHOR = "文章作者";
    static final String ATTRIBUTION_LICENCE = "版权声明";
    static final String CONTENTS = "目录";

    /** Our own mark: words are escaped, and say which way to escape. A post without it is read to the letter. */
    static final String MARK = "diglot";

    static final String MARK_VALUE = "1";
    static final String NO_NUNJUCKS = "disableNunjucks";

    /** Keys of the front matter that have a place of their own in a {@link Post} or are always written. */
    static final Set<String> OWN_KEYS = Set.of("title", "date", "author", "categories", "tags", NO_NUNJUCKS, MARK);

    static final String FENCE_END = "<!-- /diglot -->";
    static final String FENCE_TRANSLATION = "<!-- diglot:translation -->";
    static final String FENCE_ATTRIBUTION = "<!-- diglot:attribution -->";

    /** In a place of its own under a title, so that it is not taken for the abstract's. */
    static final String TITLE_PENDING = "***译文待补 · Translation pending***";

    private FormA() {}

    static String fence(Passage.Kind kind) {
        return "<!-- diglot:" + kind.word() + " -->";
    }
}
