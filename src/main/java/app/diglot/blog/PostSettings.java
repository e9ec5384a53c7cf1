package app.diglot.blog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The front matter that a blog wants in every post, as an administrator sets it. Empty categories and tags mean form A's own:
 * the topic, and the topic's parts between slashes.
 *
 * @param img form A's picture of the post; empty leaves it out, like every other text here
 * @param cover a boolean for the theme Matery, a picture for Butterfly
 * @param coverImg Matery's picture for its front page
 * @param mathjax whether the theme is to typeset formulas
 * @param more further keys and values
 */
public record PostSettings(
        String author,
        String img,
        String cover,
        String coverImg,
        Mathjax mathjax,
        List<String> categories,
        List<String> tags,
        Map<String, String> more) {

    /** What form A says by {@code mathjax: true}. */
    public enum Mathjax {
        ON,
        LEFT_OUT
    }

    /** The setting that holds them. */
    public static final String NAME = "posts";

    public static final PostSettings DEFAULT =
            new PostSettings("", "", "", "", Mathjax.ON, List.of(), List.of(), Map.of());

    public PostSettings {
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    public List<String> categoriesOf(String topic) {
        return categories.isEmpty() ? List.of(topic) : categories;
    }

    public List<String> tagsOf(String topic) {
        return tags.isEmpty() ? List.of(topic.split("/")) : tags;
    }

    /** Form A's keys beside title, date, author, categories and tags, in its order. */
    public Map<String, FrontValue> extra() {
        Map<String, FrontValue> extra = new LinkedHashMap<>();
        put(extra, "img", img);
        put(extra, "cover", cover);
        put(extra, "coverImg", coverImg);
        if (mathjax == Mathjax.ON) {
            extra.put("mathjax", new FrontValue.Plain("true"));
        }
        more.forEach((key, value) -> put(extra, key, value));
        return extra;
    }

    private static void put(Map<String, FrontValue> extra, String key, String words) {
        if (!words.isBlank()) {
            extra.put(key, FrontValue.typed(words));
        }
    }
}
