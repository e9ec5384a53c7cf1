package app.diglot.blog;

import app.diglot.publishing.FrozenAnnotation;
import app.diglot.publishing.FrozenDigest;
import app.diglot.publishing.FrozenEntry;
import app.diglot.publishing.FrozenState;
import app.diglot.publishing.FrozenText;
import app.diglot.shared.Language;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the post of a published digest. */
final class IssuePost {

    private final FrozenDigest digest;
    private final PostLanguage language;

    private IssuePost(FrozenDigest digest, PostLanguage language) {
        this.digest = digest;
        this.language = language;
    }

    /** @param date when it was published, in the blog's own time */
    static Post of(FrozenDigest digest, PostLanguage language, PostSettings settings, LocalDateTime date) {
        return new IssuePost(digest, language).post(settings, date);
    }

    private Post post(PostSettings settings, LocalDateTime date) {
        String topic = digest.topic().in(language.only().orElse(Language.ENGLISH));
        return new Post(
                topic,
                digest.day(),
                Optional.of(date),
                settings.author(),
                settings.categoriesOf(topic),
                settings.tagsOf(topic),
                settings.extra(),
                passage(Passage.Kind.INTRODUCTION, "", digest.introduction()),
                digest.entries().stream().map(this::entry).toList(),
                Optional.ofNullable(digest.attribution())
                        .map(lines -> lines.lines().toList())
                        .orElse(List.of()));
    }

    private PostEntry entry(FrozenEntry entry) {
        return new PostEntry(
                text(entry.title()),
                translation(entry.title()),
                entry.authors(),
                text(entry.abstractText()),
                translation(entry.abstractText()),
                entry.arxivId(),
                entry.comment(),
                passages(entry),
                List.of());
    }

    private List<Passage> passages(FrozenEntry entry) {
        List<Passage> passages = new ArrayList<>();
        passage(Passage.Kind.NOTE, "", entry.note()).ifPresent(passages::add);
        passage(Passage.Kind.TAKEAWAYS, "", entry.takeaways()).ifPresent(passages::add);
        for (FrozenAnnotation annotation : entry.annotations()) {
            passage(Passage.Kind.ANNOTATION, annotation.exact(), annotation.body())
                    .ifPresent(passages::add);
        }
        return passages;
    }

    private Optional<Passage> passage(Passage.Kind kind, String quote, @Nullable FrozenText text) {
        return text == null || text.source().isBlank()
                ? Optional.empty()
                : Optional.of(new Passage(kind, quote, text(text), translation(text)));
    }

    private PostText text(FrozenText text) {
        Language wanted = language.only().orElse(text.language());
        return wanted == text.language()
                ? PostText.written(text.source())
                : translated(text).orElseGet(() -> PostText.pending(text.source()));
    }

    /** Only where the post has both languages, and the issue too. */
    private Optional<PostText> translation(FrozenText text) {
        boolean wanted = language == PostLanguage.BOTH && digest.languages().size() == Language.values().length;
        if (!wanted || text.source().isBlank()) {
            return Optional.empty();
        }
        return translated(text).or(() -> Optional.of(PostText.pending("")));
    }

    private static Optional<PostText> translated(FrozenText text) {
        String words = text.translation();
        if (words == null) {
            return Optional.empty();
        }
        String engine = text.engine();
        return Optional.of(
                text.state() == FrozenState.MACHINE
                        ? PostText.machine(words, engine == null ? "" : engine)
                        : PostText.written(words));
    }
}
