package app.diglot.translation.segments;

import java.util.ArrayList;
import java.util.List;

/** Sentences by the rules for prose. One reading of the text from its beginning to its end. */
enum ProseSentences implements Segmenter {
    ENGLISH,
    CHINESE;

    @Override
    public List<Segment> segments(String text) {
        Prose prose = Prose.of(text);
        return Segmenter.between(places(prose), text.length());
    }

    private List<Integer> places(Prose prose) {
        List<Integer> places = new ArrayList<>();
        Stretches stretches = Stretches.in(prose);
        Gaps gaps = new Gaps(prose, stretches);
        List<Rule> rules = Rules.of(prose, stretches, this);
        int sentence = 0;
        for (Gap gap = gaps.next(sentence); gap != null; gap = gaps.next(sentence)) {
            if (Rules.ends(gap, rules)) {
                places.add(prose.place(gap.next()));
                sentence = gap.next();
            }
        }
        return places;
    }
}
