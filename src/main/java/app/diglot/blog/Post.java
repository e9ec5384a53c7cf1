package app.diglot.blog;

import app.diglot.shared.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One topic's papers of one day as a blog has them: what form A carries, read or to be written.
 *
 * @param topic the topic's name, which is also the post's title
 * @param day the digest's day
 * @param date when the blog says it was written, in the blog's own time; empty where only the day is known
 * @param author empty where none is named
 * @param extra further front matter in its order, such as {@code img}, {@code cover}, {@code mathjax}
 * @param attribution lines that say whose words these are and under which licence; may be empty
 */
public record Post(
        String topic,
        LocalDate day,
        Optional<LocalDateTime> date,
        String author,
        List<String> categories,
        List<String> tags,
        Map<String, FrontValue> extra,
        Optional<Passage> introduction,
        List<PostEntry> entries,
        List<String> attribution) {

    public Post {
        topic = label(topic);
        if (topic.isEmpty()) {
            throw new IllegalArgumentException("a post needs a topic");
        }
        date = date.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
        author = label(author);
        categories = labels(categories);
        tags = labels(tags);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        entries = List.copyOf(entries);
        attribution = lines(attribution);
    }

    /** What most of its papers' words are written in. */
    public Language language() {
        return WrittenLanguage.of(entries.stream()
                .map(entry -> entry.title().words() + entry.summary().words())
                .collect(Collectors.joining("\n")));
    }

    /** Which languages it has texts in: one, or both where it has translations. */
    public Set<Language> languages() {
        boolean translated = Stream.concat(
                        entries.stream().flatMap(PostEntry::translations),
                        introduction.stream().map(Passage::translation).flatMap(Optional::stream))
                .anyMatch(text -> !text.words().isEmpty());
        return translated ? EnumSet.allOf(Language.class) : EnumSet.of(language());
    }

    /** Without angle brackets: themes put what stands at the head of a post into other pages as HTML. */
    private static String label(String text) {
        return CleanText.line(text).replace('<', '‹').replace('>', '›');
    }

    private static List<String> labels(List<String> texts) {
        return lines(texts.stream().map(Post::label).toList());
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
