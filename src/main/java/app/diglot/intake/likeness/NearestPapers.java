package app.diglot.intake.likeness;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Keeps the best of the chosen papers and of the rejected ones, which come after them in the index; of equals the first. */
final class NearestPapers extends SimpleCollector {

    private final int howManyChosen;
    private final IntPredicate isLeftOut;
    private int base;
    private @Nullable Scorable scorer;
    private int chosen = -1;
    private float chosenScore;
    private float rejectedScore;

    NearestPapers(int howManyChosen, IntPredicate isLeftOut) {
        this.howManyChosen = howManyChosen;
        this.isLeftOut = isLeftOut;
    }

    @Override
    public void collect(int document) throws IOException {
        int place = base + document;
        float score = scorer == null ? 0 : scorer.score();
        if (place >= howManyChosen) {
            rejectedScore = score > rejectedScore && !isLeftOut.test(place) ? score : rejectedScore;
        } else if (score > chosenScore && !isLeftOut.test(place)) {
            chosenScore = score;
            chosen = place;
        }
    }

    /** Its place; -1 where there is none. */
    int chosen() {
        return chosen;
    }

    float chosenScore() {
        return chosenScore;
    }

    float rejectedScore() {
        return rejectedScore;
    }

    @Override
    public void setScorer(Scorable current) {
        scorer = current;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        base = context.docBase;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
