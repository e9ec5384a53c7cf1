package app.diglot.translation.approved;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.diglot.settings.Settings;
import app.diglot.settings.WorkingZone;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.translation.SourceText;
import app.diglot.translation.approved.ApprovedPairRepository.Origin;
import app.diglot.translation.checks.EarlierTranslation;
import app.diglot.translation.memory.Adapted;
import app.diglot.translation.memory.ApprovedPair;
import app.diglot.translation.memory.Fragment;
import app.diglot.translation.memory.Match;
import app.diglot.translation.memory.Occurrence;
import app.diglot.translation.memory.TranslationMemory;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The translation memory: what the team has approved, found again by likeness and by words. A text is never offered what was approved
 * in itself.
 */
@Service
public class ApprovedPairs {

    /** In percent: what is less alike is quicker translated anew. */
    private static final int ALIKE = 70;

    /** More are looked at, because some may stand in the same text. */
    private static final int LOOKED_AT = 8;

    private static final int OFFERED = 3;
    private static final int LEAST_PAIRS = 2;
    private static final int FRAGMENTS = 4;

    private final ApprovedPairRepository pairs;
    private final MemoryIndex index;
    private final Settings settings;

    ApprovedPairs(ApprovedPairRepository pairs, MemoryIndex index, Settings settings) {
        this.pairs = pairs;
        this.index = index;
        this.settings = settings;
    }

    /** A sentence of a text and an approved one that is like it. */
    private record Found(SourceText source, String sentence, Match match) {}

    /** The same with where the approved one comes from, which is another text. */
    private record Known(Found found, Origin origin) {

        SourceText source() {
            return found.source();
        }

        String sentence() {
            return found.sentence();
        }

        Offer offer() {
            Match match = found.match();
            return new Offer(
                    sentence(),
                    match.pair(),
                    match.score(),
                    Adapted.of(sentence(), source().language(), match.pair()),
                    new PersonId(origin.approvedBy()),
                    origin.approvedAt());
        }

        EarlierTranslation earlier(ZoneId zone) {
            return new EarlierTranslation(
                    sentence(),
                    found.match().pair().in(source().target()),
                    origin.approvedAt().atZone(zone).toLocalDate());
        }
    }

    /** What the memory has for each of the texts; two statements whatever their number. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<SourceText, Recalled> recall(Collection<SourceText> sources) {
        TranslationMemory memory = index.inStep();
        if (memory.size() == 0) {
            return Map.of();
        }
        Map<SourceText, List<Known>> known = elsewhere(
                        sources, (sentence, language) -> memory.fuzzy(sentence, language, ALIKE, LOOKED_AT))
                .collect(groupingBy(Known::source));
        Map<SourceText, Recalled> recalled = new HashMap<>();
        for (SourceText source : sources) {
            List<Fragment> fragments = source.isBlank()
                    ? List.of()
                    : memory.fragments(source.content(), source.language(), LEAST_PAIRS, FRAGMENTS);
            recalled.put(source, new Recalled(offers(known.getOrDefault(source, List.of())), fragments));
        }
        return recalled;
    }

    /** How each sentence of the texts that was approved elsewhere was translated there last; three statements whatever their number. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<SourceText, List<EarlierTranslation>> earlier(Collection<SourceText> sources) {
        TranslationMemory memory = index.inStep();
        Map<SourceText, Map<String, Known>> last = elsewhere(
                        sources,
                        (sentence, language) -> memory.exact(sentence, language).stream()
                                .map(pair -> new Match(pair, 100))
                                .toList())
                .sorted(comparing(known -> known.origin().approvedAt()))
                .collect(groupingBy(Known::source, toMap(Known::sentence, identity(), (before, after) -> after)));
        if (last.isEmpty()) {
            return Map.of();
        }
        ZoneId zone = settings.read(WorkingZone.NAME, WorkingZone.class)
                .orElse(WorkingZone.DEFAULT)
                .id();
        return last.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().values().stream()
                                .map(known -> known.earlier(zone))
                                .toList()));
    }

    /** Where these words stand one after the other in approved pairs; the shortest texts first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<Passage> concordance(String words, Language language, int limit) {
        if (words.isBlank()) {
            return List.of();
        }
        List<Occurrence> found = index.inStep().concordance(words, language, limit);
        Map<UUID, Origin> origins = origins(found.stream().map(Occurrence::pair));
        return found.stream()
                .flatMap(occurrence -> Stream.ofNullable(
                                origins.get(occurrence.pair().id().value()))
                        .map(origin -> new Passage(occurrence, new PersonId(origin.approvedBy()), origin.approvedAt())))
                .toList();
    }

    /** How many pairs there are. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public int size() {
        return index.inStep().size();
    }

    /** What is found for the sentences of the texts in other texts, in the order of the sentences; one statement. */
    private Stream<Known> elsewhere(Collection<SourceText> sources, BiFunction<String, Language, List<Match>> search) {
        List<Found> found = sources.stream()
                .flatMap(source -> SentencePairs.sentences(source.content(), source.language()).stream()
                        .distinct()
                        .flatMap(sentence -> search.apply(sentence, source.language()).stream()
                                .map(match -> new Found(source, sentence, match))))
                .toList();
        Map<UUID, Origin> origins =
                origins(found.stream().map(each -> each.match().pair()));
        return found.stream()
                .flatMap(each -> Stream.ofNullable(
                                origins.get(each.match().pair().id().value()))
                        .map(origin -> new Known(each, origin)))
                .filter(known -> !known.origin().textKey().equals(known.source().targetKey()));
    }

    private Map<UUID, Origin> origins(Stream<ApprovedPair> found) {
        List<UUID> ids = found.map(pair -> pair.id().value()).distinct().toList();
        return ids.isEmpty() ? Map.of() : pairs.origins(ids).stream().collect(toMap(Origin::id, identity()));
    }

    /** The best few of each sentence, each translation once. */
    private static List<Offer> offers(List<Known> known) {
        Map<String, Map<String, Offer>> bySentence = new LinkedHashMap<>();
        for (Known each : known) {
            Map<String, Offer> some = bySentence.computeIfAbsent(each.sentence(), sentence -> new LinkedHashMap<>());
            if (some.size() < OFFERED) {
                Offer offer = each.offer();
                some.putIfAbsent(offer.adapted().translation(), offer);
            }
        }
        return bySentence.values().stream()
                .flatMap(some -> some.values().stream())
                .toList();
    }
}
