package app.diglot.intake.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** In how many of some papers each word stands: what is in few of them tells most. */
public final class WordCounts {

    private final Map<String, Integer> papersWith = new HashMap<>();
    private int papers;
    private long words;

    public static WordCounts of(Collection<PaperWords> papers) {
        WordCounts counts = new WordCounts();
        papers.forEach(counts::add);
        return counts;
    }

    private void add(PaperWords paper) {
        papers++;
        paper.words().keySet().forEach(stem -> papersWith.merge(stem, 1, Integer::sum));
        words += paper.length();
    }

    int papers() {
        return papers;
    }

    /** Each as often as it stands in the papers. */
    long words() {
        return words;
    }

    int papersWith(String stem) {
        return papersWith.getOrDefault(stem, 0);
    }

    /** The inverse document frequency as BM25 has it. */
    double rarity(String stem) {
        int with = papersWith(stem);
        return Math.log(1 + (papers - with + 0.5) / (with + 0.5));
    }
}
