package app.diglot.intake.likeness;

import app.diglot.library.PaperId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The papers that were chosen and rejected for a topic, ready to be asked how like them another one is: BM25, with the paper's
 * most telling words as the query. The order in which they are given decides where scores are equal. May be used by many threads.
 */
public final class DecidedPapers {

    /** Telling words that are asked for; more would be found everywhere and tell nothing. */
    private static final int TELLING = 30;

    /** A word of one paper alone says nothing about its likeness to others. */
    private static final int FEWEST_PAPERS = 2;

    private static final int SHOWN = 4;

    /** Papers with less in common are not called alike: any two of a field share a word or two. */
    private static final double LEAST_IN_COMMON = 0.1;

    private static final double WEIGHT_OF_REJECTED = 0.5;

    // The usual values of BM25, as Lucene has them.
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private final int chosen;
    private final List<PaperWords> papers;
    private final WordCounts counts;
    private final Map<String, List<Posting>> index = new HashMap<>();

    /** @param counts of all papers at hand, as the few that were decided on would give weight to any word */
    public DecidedPapers(List<PaperWords> chosen, List<PaperWords> rejected, WordCounts counts) {
        this.chosen = chosen.size();
        this.papers = Stream.concat(chosen.stream(), rejected.stream()).toList();
        this.counts = counts;
        for (int place = 0; place < papers.size(); place++) {
            add(place, papers.get(place));
        }
    }

    /** What a word counts in the paper at that place, from 0 to 1, before it is weighed. */
    private record Posting(int place, double share) {}

    /** A word of a paper and what it weighs. */
    private record Telling(String stem, String shown, double weight) {}

    /** How like a paper is to these; to itself it is not compared. */
    public Likeness of(PaperWords paper) {
        List<Telling> telling = telling(paper);
        double whole = telling.stream().mapToDouble(Telling::weight).sum();
        double[] scores = scores(telling);
        int nearest = best(scores, 0, chosen, paper.paper());
        int repelling = best(scores, chosen, scores.length, paper.paper());
        double against = repelling < 0 ? 0 : WEIGHT_OF_REJECTED * scores[repelling] / whole;
        double inCommon = nearest < 0 ? 0 : scores[nearest] / whole;
        return inCommon < LEAST_IN_COMMON
                ? new Likeness(inCommon - against, null, List.of())
                : new Likeness(inCommon - against, papers.get(nearest).paper(), shared(telling, papers.get(nearest)));
    }

    private void add(int place, PaperWords paper) {
        double length = paper.length() * counts.papers() / (double) counts.words();
        paper.words().forEach((stem, word) -> {
            double share = word.times() / (word.times() + SATURATION * (1 - LENGTH + LENGTH * length));
            index.computeIfAbsent(stem, none -> new ArrayList<>()).add(new Posting(place, share));
        });
    }

    private double[] scores(List<Telling> telling) {
        double[] scores = new double[papers.size()];
        for (Telling word : telling) {
            for (Posting posting : index.getOrDefault(word.stem(), List.of())) {
                scores[posting.place()] += word.weight() * posting.share();
            }
        }
        return scores;
    }

    /** The first of the best between two places; -1 where none has a word in common. */
    private int best(double[] scores, int from, int to, PaperId leftOut) {
        int best = -1;
        for (int place = from; place < to; place++) {
            if (scores[place] > (best < 0 ? 0 : scores[best])
                    && !papers.get(place).paper().equals(leftOut)) {
                best = place;
            }
        }
        return best;
    }

    private List<Telling> telling(PaperWords paper) {
        List<Telling> telling = new ArrayList<>();
        paper.words().forEach((stem, word) -> {
            if (counts.papersWith(stem) >= FEWEST_PAPERS) {
                telling.add(new Telling(stem, word.shown(), (1 + Math.log(word.times())) * counts.rarity(stem)));
            }
        });
        telling.sort(Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::stem));
        return telling.subList(0, Math.min(TELLING, telling.size()));
    }

    private static List<String> shared(List<Telling> telling, PaperWords with) {
        return telling.stream()
                .filter(word -> with.words().containsKey(word.stem()))
                .limit(SHOWN)
                .map(Telling::shown)
                .toList();
    }
}
