package app.diglot.translation.segments;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.List;

/** Unicode's sentence boundaries (UAX #29), as ICU finds them: the base of the rules for prose. */
enum UnicodeSentences implements Segmenter {
    UAX_29;

    // An iterator keeps its place: every text gets a clone of this one, which is much cheaper than a new one.
    private static final BreakIterator BOUNDARIES = BreakIterator.getSentenceInstance(ULocale.ROOT);

    @Override
    public List<Segment> segments(String text) {
        return Segmenter.between(boundaries(text).stream().boxed().toList(), text.length());
    }

    /** The places within the text where a sentence begins. */
    static BitSet boundaries(String text) {
        BreakIterator iterator = BOUNDARIES.clone();
        iterator.setText(text);
        BitSet places = new BitSet(text.length());
        for (int place = iterator.next();
                place != BreakIterator.DONE && place < text.length();
                place = iterator.next()) {
            places.set(place);
        }
        return places;
    }
}
