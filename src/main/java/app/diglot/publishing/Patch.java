package app.diglot.publishing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts one text as it stands at the desk into what was published, and nothing else. */
final class Patch {

    private final String key;
    private final FrozenDigest fresh;
    private final Map<UUID, FrozenEntry> freshEntries;

    Patch(String key, FrozenDigest fresh) {
        this.key = key;
        this.fresh = fresh;
        this.freshEntries = fresh.entries().stream().collect(toMap(FrozenEntry::id, Function.identity()));
    }

    FrozenDigest on(FrozenDigest standing) {
        String introduction = "digest/" + standing.id() + "/introduction";
        return standing.with(
                key.equals(introduction) ? fresh.introduction() : standing.introduction(),
                standing.entries().stream().map(this::entry).toList());
    }

    /** The entry that shows the text, in either of the two. */
    Optional<UUID> entry(FrozenDigest standing) {
        return standing.entries().stream()
                .filter(entry -> entry.holds(key)
                        || Optional.ofNullable(freshEntries.get(entry.id()))
                                .filter(known -> known.holds(key))
                                .isPresent())
                .map(FrozenEntry::id)
                .findFirst();
    }

    private FrozenEntry entry(FrozenEntry standing) {
        FrozenEntry now = freshEntries.get(standing.id());
        if (now == null) {
            return standing;
        }
        FrozenEntry patched = new FrozenEntry(
                standing.id(),
                standing.arxiv(),
                standing.authors(),
                standing.comment(),
                standing.licence(),
                chosen(standing.title(), now.title()),
                chosen(standing.abstractText(), now.abstractText()),
                standing.annotations(),
                key.equals(Freezing.key(standing, "note")) ? now.note() : standing.note(),
                key.equals(Freezing.key(standing, "takeaways")) ? now.takeaways() : standing.takeaways());
        return patched.withAnnotations(annotations(standing, patched, now));
    }

    private FrozenText chosen(FrozenText standing, FrozenText now) {
        return standing.key().equals(key) ? now : standing;
    }

    private List<FrozenAnnotation> annotations(FrozenEntry standing, FrozenEntry patched, FrozenEntry now) {
        Map<UUID, FrozenAnnotation> known =
                now.annotations().stream().collect(toMap(FrozenAnnotation::id, Function.identity()));
        List<FrozenAnnotation> annotations = new ArrayList<>();
        for (FrozenAnnotation annotation : standing.annotations()) {
            FrozenAnnotation fresh = known.remove(annotation.id());
            if (annotation.body().key().equals(key)) {
                Optional.ofNullable(fresh).ifPresent(annotations::add);
            } else {
                anchored(annotation, fresh, sourceChanged(annotation, standing, patched))
                        .ifPresent(annotations::add);
            }
        }
        known.values().stream().filter(added -> added.body().key().equals(key)).forEach(annotations::add);
        return annotations;
    }

    private static boolean sourceChanged(FrozenAnnotation annotation, FrozenEntry standing, FrozenEntry patched) {
        return annotation.target().equals(standing.title().key())
                ? !standing.title().source().equals(patched.title().source())
                : !standing.abstractText()
                        .source()
                        .equals(patched.abstractText().source());
    }

    /** The standing note at its place in the text that changed under it; it goes with a stretch that is gone. */
    private static Optional<FrozenAnnotation> anchored(
            FrozenAnnotation standing, @Nullable FrozenAnnotation fresh, boolean moved) {
        if (!moved) {
            return Optional.of(standing);
        }
        return Optional.ofNullable(fresh)
                .map(now -> new FrozenAnnotation(
                        now.id(),
                        now.target(),
                        now.start(),
                        now.end(),
                        now.exact(),
                        now.prefix(),
                        now.suffix(),
                        standing.body()));
    }
}
