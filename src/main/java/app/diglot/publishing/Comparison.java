package app.diglot.publishing;

import static java.util.stream.Collectors.toMap;

import app.diglot.shared.TextKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Tells what is missing in a digest, and what changed in it since it was published. */
final class Comparison {

    private Comparison() {}

    static List<MissingText> missing(FrozenDigest digest) {
        Map<String, String> papers = papers(digest);
        return digest.texts()
                .filter(text -> text.state() != FrozenState.REVIEWED)
                .filter(text -> !text.source().isBlank())
                .map(text -> new MissingText(
                        TextKey.parse(text.key()).orElseThrow(),
                        text.language().other(),
                        text.state(),
                        Optional.ofNullable(papers.get(text.key()))))
                .toList();
    }

    /** Of the papers that stand in both; an added or removed paper is no matter of a text. */
    static List<Unpublished> unpublished(FrozenDigest standing, FrozenDigest now) {
        Map<String, FrozenText> before = standing.texts().collect(toMap(FrozenText::key, text -> text));
        Map<String, FrozenText> after = now.texts().collect(toMap(FrozenText::key, text -> text));
        Map<String, String> papers = papers(now);
        papers.putAll(papers(standing));
        Set<String> keys = new LinkedHashSet<>();
        standing.texts().map(FrozenText::key).forEach(keys::add);
        now.texts()
                .map(FrozenText::key)
                .filter(key -> isShown(key, standing, now))
                .forEach(keys::add);

        List<Unpublished> changed = new ArrayList<>();
        for (String key : keys) {
            FrozenText old = before.get(key);
            FrozenText fresh = after.get(key);
            if (!Objects.equals(old, fresh) && isShown(key, now, standing)) {
                changed.add(new Unpublished(
                        TextKey.parse(key).orElseThrow(),
                        Optional.ofNullable(old),
                        Optional.ofNullable(fresh),
                        Optional.ofNullable(papers.get(key))));
            }
        }
        return changed;
    }

    /** Whether the text belongs to the digest itself or to an entry that stands in the other one as well. */
    private static boolean isShown(String key, FrozenDigest other, FrozenDigest here) {
        return here.entries().stream()
                .filter(entry -> entry.holds(key))
                .allMatch(entry ->
                        other.entries().stream().anyMatch(known -> known.id().equals(entry.id())));
    }

    private static Map<String, String> papers(FrozenDigest digest) {
        Map<String, String> papers = new HashMap<>();
        for (FrozenEntry entry : digest.entries()) {
            entry.texts().forEach(text -> papers.put(text.key(), entry.title().source()));
        }
        return papers;
    }
}
