package app.diglot.translation.segments;

import app.diglot.shared.Language;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences of a text. Its segments follow one another and cover the text. */
public sealed interface Segmenter permits UnicodeSentences, ProseSentences {

    /** By the rules of this package for research prose; no atom, quotation, title or bracket is broken. */
    static Segmenter of(Language language) {
        return language == Language.CHINESE ? ProseSentences.CHINESE : ProseSentences.ENGLISH;
    }

    /** By UAX #29 alone, which knows neither abbreviations nor quotations nor atoms. */
    static Segmenter unicode() {
        return UnicodeSentences.UAX_29;
    }

    /** In their order, without a gap; none for the empty text. */
    List<Segment> segments(String text);

    /** The segments between places in ascending order, which neither end of the text is among. */
    static List<Segment> between(List<Integer> places, int length) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int place : places) {
            segments.add(new Segment(start, place));
            start = place;
        }
        if (start < length) {
            segments.add(new Segment(start, length));
        }
        return List.copyOf(segments);
    }
}
