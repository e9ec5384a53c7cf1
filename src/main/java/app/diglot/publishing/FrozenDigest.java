package app.diglot.publishing;

import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A digest as it was published: all that pages, feeds and exports show. Stored as JSON in the issue and never changed there, so
 * components may be added but neither renamed nor given another meaning.
 *
 * @param number which issue of the digest this is, from 1
 * @param languages in which it was published, English first
 * @param attribution where its texts were taken from; none where the team wrote them
 * @param corrections with a note to readers, the oldest first
 */
public record FrozenDigest(
        UUID id,
        Slug slug,
        Bilingual<String> topic,
        LocalDate day,
        int number,
        List<Language> languages,
        boolean demo,
        @Nullable String attribution,
        @Nullable FrozenText introduction,
        List<FrozenEntry> entries,
        List<Correction> corrections) {

    public FrozenDigest {
        languages = List.copyOf(languages);
        entries = List.copyOf(entries);
        corrections = List.copyOf(corrections);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a digest is published in a language");
        }
    }

    static List<Language> ordered(Set<Language> languages) {
        return languages.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** All its texts, in the order of the page. */
    public Stream<FrozenText> texts() {
        return Stream.concat(Stream.ofNullable(introduction), entries.stream().flatMap(FrozenEntry::texts));
    }

    /** Changes every text alike. */
    FrozenDigest map(UnaryOperator<FrozenText> change) {
        return with(
                introduction == null ? null : change.apply(introduction),
                entries.stream().map(entry -> entry.map(change)).toList());
    }

    /** What stands, with the texts and public notes that are new beside it; entries neither come nor go. */
    FrozenDigest adding(FrozenDigest fresh) {
        Map<UUID, FrozenEntry> freshEntries =
                fresh.entries.stream().collect(Collectors.toMap(FrozenEntry::id, entry -> entry));
        return with(
                introduction == null ? fresh.introduction : introduction,
                entries.stream()
                        .map(entry -> entry.adding(freshEntries.getOrDefault(entry.id(), entry)))
                        .toList());
    }

    FrozenDigest with(@Nullable FrozenText changed, List<FrozenEntry> changedEntries) {
        return new FrozenDigest(
                id, slug, topic, day, number, languages, demo, attribution, changed, changedEntries, corrections);
    }

    FrozenDigest numbered(int next) {
        return new FrozenDigest(
                id, slug, topic, day, next, languages, demo, attribution, introduction, entries, corrections);
    }

    FrozenDigest in(List<Language> published) {
        return new FrozenDigest(
                id, slug, topic, day, number, published, demo, attribution, introduction, entries, corrections);
    }

    FrozenDigest after(List<Correction> earlier) {
        return new FrozenDigest(
                id, slug, topic, day, number, languages, demo, attribution, introduction, entries, earlier);
    }

    FrozenDigest noting(Correction correction) {
        List<Correction> all = new ArrayList<>(corrections);
        all.add(correction);
        return after(all);
    }
}
