package app.diglot.digests.ui;

import app.diglot.digests.DigestSources;
import app.diglot.digests.Entry;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import app.diglot.translation.NeedsMe;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextPair;
import app.diglot.translation.TextState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All there is to translate in a digest, in its order, and what of it waits for one person. */
final class Agenda {

    /**
     * The texts that are worked on together.
     *
     * @param entry the paper they belong to; none for the digest's introduction
     */
    record Part(Optional<Entry> entry, List<SourceText> sources) {

        /** Names the part in addresses. */
        String name() {
            return entry.map(paper -> paper.id().id().toString()).orElse("introduction");
        }

        boolean isFor(PersonId person) {
            return entry.flatMap(Entry::owner).map(person::equals).orElse(true);
        }
    }

    /** How many of a number of texts a person answers for, and how many are reviewed. */
    record Count(int texts, int translated, int reviewed) {

        boolean isDone() {
            return reviewed == texts;
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final List<TextKey> order = new ArrayList<>();
    private final Map<TextKey, Part> partOf = new HashMap<>();
    private final Map<TextKey, TextPair> pairs = new HashMap<>();
    private final NeedsMe needsMe;
    private final PersonId me;

    Agenda(DigestSources sources, List<TextPair> pairs, NeedsMe needsMe, PersonId me) {
        this.needsMe = needsMe;
        this.me = me;
        if (!sources.introduction().isEmpty()) {
            add(new Part(Optional.empty(), sources.introduction()));
        }
        sources.entries().forEach(entry -> add(new Part(Optional.of(entry.entry()), entry.texts())));
        pairs.forEach(this::put);
    }

    List<Part> parts() {
        return parts;
    }

    Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    Optional<Part> partOf(TextKey key) {
        return Optional.ofNullable(partOf.get(key));
    }

    /** Takes in how a text stands now. */
    void put(TextPair pair) {
        pairs.put(pair.source().key(), pair);
    }

    /** How the texts of a part stand, in its order. */
    List<TextPair> pairs(Part part) {
        return part.sources().stream()
                .flatMap(source -> Stream.ofNullable(pairs.get(source.key())))
                .toList();
    }

    boolean waits(Part part) {
        return part.sources().stream().map(SourceText::key).anyMatch(this::waits);
    }

    boolean waits(TextKey key) {
        TextPair pair = pairs.get(key);
        Part part = partOf.get(key);
        return pair != null && part != null && part.isFor(me) && needsMe.test(pair);
    }

    /** The text after this one, or the first. */
    Optional<TextKey> after(Optional<TextKey> key) {
        return step(key, 1, any -> true);
    }

    Optional<TextKey> before(Optional<TextKey> key) {
        return step(key, -1, any -> true);
    }

    /** The next text after this one that waits for the person, from the start again at the end; never this one. */
    Optional<TextKey> nextThatNeedsMe(Optional<TextKey> key) {
        return step(key, 1, this::waits);
    }

    Count count(Part part) {
        return count(part.sources().stream().map(SourceText::key).toList());
    }

    Count count() {
        return count(order);
    }

    private Count count(List<TextKey> keys) {
        return new Count(keys.size(), count(keys, TextState::isSettled), count(keys, TextState.REVIEWED::equals));
    }

    private int count(List<TextKey> keys, Predicate<TextState> wanted) {
        return (int) keys.stream()
                .map(pairs::get)
                .filter(pair -> pair != null && wanted.test(pair.state()))
                .count();
    }

    private Optional<TextKey> step(Optional<TextKey> from, int by, Predicate<TextKey> wanted) {
        int size = order.size();
        int at = from.map(order::indexOf).orElse(by > 0 ? -1 : 0);
        int steps = at < 0 ? size : size - 1;
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> order.get(Math.floorMod(at + by * step, size)))
                .filter(wanted)
                .findFirst();
    }

    private void add(Part part) {
        parts.add(part);
        for (SourceText source : part.sources()) {
            order.add(source.key());
            partOf.put(source.key(), part);
        }
    }
}
