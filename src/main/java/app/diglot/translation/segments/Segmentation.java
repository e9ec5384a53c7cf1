package app.diglot.translation.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A text in segments: those that the rules give, changed by the cuts that people made. It is a value; splitting and joining give
 * another one. Whoever keeps it stores {@link #cuts} and hands them over again with the text, changed or not.
 */
public final class Segmentation {

    private final String text;
    private final Segmenter segmenter;
    private final Words words;
    private final List<Cut> cuts;
    private final List<Segment> segments;

    private Segmentation(String text, Segmenter segmenter, Words words, List<Cut> cuts) {
        this.text = text;
        this.segmenter = segmenter;
        this.words = words;
        this.cuts = cuts.stream().map(this::renewed).distinct().toList();
        this.segments = Segmenter.between(List.copyOf(places()), text.length());
    }

    /** As the rules give it. */
    public static Segmentation of(String text, Segmenter segmenter) {
        return of(text, segmenter, List.of());
    }

    /** With the cuts of an earlier segmentation; one whose words are no longer there is kept and changes nothing. */
    public static Segmentation of(String text, Segmenter segmenter, List<Cut> cuts) {
        return new Segmentation(text, segmenter, Words.of(text), cuts);
    }

    public String text() {
        return text;
    }

    public List<Segment> segments() {
        return segments;
    }

    /** What people changed, with the words that stand around each place now. */
    public List<Cut> cuts() {
        return cuts;
    }

    /** Whether a person may cut there: between words or in the white space between them, where no segment begins yet. */
    public boolean canSplit(int place) {
        int word = words.behind(place);
        return word > 0 && !isBoundary(words.start(word));
    }

    /**
     * Splits the segment around that place; the white space there stays with the first part.
     *
     * @throws IllegalArgumentException where {@link #canSplit} is false
     */
    public Segmentation split(int place) {
        if (!canSplit(place)) {
            throw new IllegalArgumentException("a segment is split between two of its words");
        }
        return cut(words.behind(place), Cut.Kind.SPLIT);
    }

    /**
     * Joins the segment that begins at that place to the one before it.
     *
     * @throws IllegalArgumentException where none begins or it is the first
     */
    public Segmentation join(int place) {
        int word = words.behind(place);
        if (!isBoundary(place) || word < 0 || words.start(word) != place) {
            throw new IllegalArgumentException("a segment that has one before it begins where it is joined");
        }
        return cut(word, Cut.Kind.JOIN);
    }

    private boolean isBoundary(int place) {
        return place > 0 && segments.stream().anyMatch(segment -> segment.start() == place);
    }

    /** Taking a cut back comes first; only where the rules see it otherwise is there something to remember. */
    private Segmentation cut(int word, Cut.Kind kind) {
        List<Cut> others = new ArrayList<>(cuts);
        others.removeIf(cut -> cut.in(words) == word);
        Segmentation without = new Segmentation(text, segmenter, words, others);
        if (without.isBoundary(words.start(word)) == (kind == Cut.Kind.SPLIT)) {
            return without;
        }
        others.add(Cut.before(word, kind, words));
        return new Segmentation(text, segmenter, words, others);
    }

    private Cut renewed(Cut cut) {
        int word = cut.in(words);
        return word < 0 ? cut : Cut.before(word, cut.kind(), words);
    }

    private TreeSet<Integer> places() {
        TreeSet<Integer> places = new TreeSet<>();
        segmenter.segments(text).stream().skip(1).forEach(segment -> places.add(segment.start()));
        for (Cut cut : cuts) {
            int word = cut.in(words);
            if (word > 0 && cut.kind() == Cut.Kind.SPLIT) {
                places.add(words.start(word));
            } else if (word > 0) {
                places.remove(words.start(word));
            }
        }
        return places;
    }
}
