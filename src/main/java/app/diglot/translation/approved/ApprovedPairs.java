package app.diglot.translation.approved;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

    /** What the memory has for each of the texts; two statements whatever their number. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<SourceText, Recalled> recall(Collection<SourceText> sources) {
        TranslationMemory memory = index.inStep();
        if (memory.size() == 0) {
            return Map.of();
        }
        List<Found> found = sources.stream()
                .flatMap(source -> sentences(source).flatMap(sentence -> alike(memory, source, sentence)))
                .toList();
        Map<UUID, Origin> origins =
                origins(found.stream().map(each -> each.match().pair()));
        Map<SourceText, Recalled> recalled = new HashMap<>();
        for (SourceText source : sources) {
            List<Offer> offers = offers(
                    found.stream().filter(each -> each.source().equals(source)).toList(), origins);
            List<Fragment> fragments = source.isBlank()
                    ? List.of()
                    : memory.fragments(source.content(), source.language(), LEAST_PAIRS, FRAGMENTS);
            recalled.put(source, new Recalled(offers, fragments));
        }
        return recalled;
    }

    /** How each sentence of the texts that was approved elsewhere was translated there last; two statements whatever their number. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<SourceText, List<EarlierTranslation>> earlier(Collection<SourceText> sources) {
        TranslationMemory memory = index.inStep();
        if (memory.size() == 0) {
            return Map.of();
        }
        List<Found> found = sources.stream()
                .flatMap(source -> sentences(source)
                        .flatMap(sentence -> memory.exact(sentence, source.language()).stream()
                                .map(pair -> new Found(source, sentence, new Match(pair, 100)))))
                .toList();
        Map<UUID, Origin> origins =
                origins(found.stream().map(each -> each.match().pair()));
        ZoneId zone = settings.read(WorkingZone.NAME, WorkingZone.class)
                .orElse(WorkingZone.DEFAULT)
                .id();
        Map<SourceText, Map<String, EarlierTranslation>> earlier = new HashMap<>();
        found.stream()
                .filter(each -> isElsewhere(each, origins))
                .sorted(Comparator.comparing(each -> origin(each, origins).approvedAt()))
                .forEach(each -> earlier.computeIfAbsent(each.source(), source -> new LinkedHashMap<>())
                        .put(each.sentence(), earlier(each, origin(each, origins), zone)));
        return earlier.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
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

    private static Stream<String> sentences(SourceText source) {
        return SentencePairs.sentences(source.content(), source.language()).stream()
                .distinct();
    }

    private static Stream<Found> alike(TranslationMemory memory, SourceText source, String sentence) {
        return memory.fuzzy(sentence, source.language(), ALIKE, LOOKED_AT).stream()
                .map(match -> new Found(source, sentence, match));
    }

    private Map<UUID, Origin> origins(Stream<ApprovedPair> found) {
        List<UUID> ids = found.map(pair -> pair.id().value()).distinct().toList();
        return ids.isEmpty() ? Map.of() : pairs.origins(ids).stream().collect(toMap(Origin::id, Function.identity()));
    }

    private static List<Offer> offers(List<Found> found, Map<UUID, Origin> origins) {
        Map<String, Map<String, Offer>> bySentence = new LinkedHashMap<>();
        for (Found each : found) {
            if (isElsewhere(each, origins)) {
                Offer offer = offer(each, origin(each, origins));
                Map<String, Offer> known =
                        bySentence.computeIfAbsent(each.sentence(), sentence -> new LinkedHashMap<>());
                if (known.size() < OFFERED) {
                    known.putIfAbsent(offer.adapted().translation(), offer);
                }
            }
        }
        List<Offer> offers = new ArrayList<>();
        bySentence.values().forEach(some -> offers.addAll(some.values()));
        return offers;
    }

    private static boolean isElsewhere(Found found, Map<UUID, Origin> origins) {
        Origin origin = origins.get(found.match().pair().id().value());
        return origin != null && !origin.textKey().equals(found.source().targetKey());
    }

    private static Origin origin(Found found, Map<UUID, Origin> origins) {
        Origin origin = origins.get(found.match().pair().id().value());
        if (origin == null) {
            throw new IllegalStateException("only pairs of known origin are looked at");
        }
        return origin;
    }

    private static Offer offer(Found found, Origin origin) {
        Match match = found.match();
        return new Offer(
                found.sentence(),
                match.pair(),
                match.score(),
                Adapted.of(found.sentence(), found.source().language(), match.pair()),
                new PersonId(origin.approvedBy()),
                origin.approvedAt());
    }

    private static EarlierTranslation earlier(Found found, Origin origin, ZoneId zone) {
        return new EarlierTranslation(
                found.sentence(),
                found.match().pair().in(found.source().target()),
                origin.approvedAt().atZone(zone).toLocalDate());
    }
}
