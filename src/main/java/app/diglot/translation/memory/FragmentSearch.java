package app.diglot.translation.memory;

import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import app.diglot.translation.memory.Fragment.Stretch;
import app.diglot.translation.memory.SharedRuns.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fragments of one text that approved pairs share. */
final class FragmentSearch {

    private static final int MOST_USES = 40;

    private final Language language;
    private final Tokens tokens;

    FragmentSearch(String text, Language language) {
        this.language = language;
        tokens = Tokens.of(text);
    }

    /** Four words, or six characters, which make about as many. */
    private static int leastTokens(Language language) {
        return switch (language) {
            case ENGLISH -> 4;
            case CHINESE -> 6;
        };
    }

    List<Fragment> in(Bilingual<Shelves> shelves, int leastPairs, int limit) {
        if (tokens.size() > FuzzySearch.LONGEST) {
            return List.of();
        }
        Map<Run, List<ApprovedPair>> runs =
                new SharedRuns(tokens.keys(), leastTokens(language)).in(shelves.in(language));
        List<Run> longestFirst = runs.keySet().stream()
                .sorted(Comparator.comparingInt(Run::length).reversed().thenComparingInt(Run::from))
                .toList();
        List<Run> taken = new ArrayList<>();
        List<Fragment> fragments = new ArrayList<>();
        for (Run run : longestFirst) {
            if (fragments.size() == limit) {
                break;
            }
            if (taken.stream().noneMatch(longer -> longer.contains(run))) {
                Set<ApprovedPair> pairs = pairs(run, runs);
                if (pairs.size() >= leastPairs) {
                    taken.add(run);
                    fragments.add(fragment(run, pairs, shelves.in(language.other())));
                }
            }
        }
        return List.copyOf(fragments);
    }

    /** Those that have the run, or a longer one with it. */
    private static Set<ApprovedPair> pairs(Run run, Map<Run, List<ApprovedPair>> runs) {
        Set<ApprovedPair> pairs = new LinkedHashSet<>();
        runs.forEach((other, its) -> {
            if (other.contains(run)) {
                pairs.addAll(its);
            }
        });
        return pairs;
    }

    private Fragment fragment(Run run, Set<ApprovedPair> pairs, Shelves translations) {
        List<ApprovedPair> some = pairs.stream()
                .sorted(Comparator.comparingInt(
                                (ApprovedPair pair) -> pair.in(language).length())
                        .thenComparing(ApprovedPair::id))
                .limit(MOST_USES)
                .toList();
        CommonPart common = new CommonPart(
                some.stream().map(pair -> Tokens.of(pair.in(language.other()))).toList(), translations);
        List<Fragment.Use> uses = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Optional<Stretch> target = common.in(i);
            source(run, some.get(i))
                    .map(found -> new Fragment.Use(found.pair(), found.source(), target))
                    .ifPresent(uses::add);
        }
        return new Fragment(tokens.start(run.from()), tokens.end(run.to() - 1), pairs.size(), List.copyOf(uses));
    }

    private record Found(ApprovedPair pair, Stretch source) {}

    private Optional<Found> source(Run run, ApprovedPair pair) {
        Tokens other = Tokens.of(pair.in(language));
        long[] wanted = Arrays.copyOfRange(tokens.keys(), run.from(), run.to());
        int place = WordSearch.placeOf(wanted, other.keys());
        return place < 0
                ? Optional.empty()
                : Optional.of(new Found(pair, new Stretch(other.start(place), other.end(place + wanted.length - 1))));
    }
}
