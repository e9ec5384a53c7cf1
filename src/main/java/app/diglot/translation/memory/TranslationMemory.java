package app.diglot.translation.memory;

import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All approved pairs, found again by the likeness of their text in either language. It is fed with what a database holds and
 * told of each change. Any number of threads may search; changes come one after the other, and a search sees each wholly or not
 * at all.
 *
 * <p><b>Likeness.</b> A text is compared by its {@link Tokens}: words of alphabets, single ideographs, numbers, symbols and
 * {@link app.diglot.shared.Atom}s, without white space and punctuation, in lower case and half width; so Latin text is compared by
 * word, Chinese by character, mixed text by both. The edit distance <i>d</i> is the least number of tokens to put in, leave out or
 * exchange. With <i>n</i> tokens in the longer of both texts the score is 100 · (<i>n</i> − <i>d</i>) / <i>n</i>, rounded down. 100 is for
 * the same text (white space apart); what differs only in case, width or punctuation scores 99.
 *
 * <p>No match is missed. Texts of more than 4,096 tokens, which are no sentences, are found only when they are the same.
 */
public final class TranslationMemory {

    private static final int AT_ONCE = 2048;

    private final Map<PairId, ApprovedPair> byId = new HashMap<>();
    private volatile Bilingual<Shelves> shelves = new Bilingual<>(Shelves.EMPTY, Shelves.EMPTY);

    /** Adds a pair, or puts it in the place of the one with its id. */
    public void put(ApprovedPair pair) {
        put(Printed.of(pair));
    }

    /** The same for many, which are read as they come; a search in between sees those that came before. */
    public void putAll(Stream<ApprovedPair> pairs) {
        pairs.gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> some.parallelStream().map(Printed::of).toList().forEach(this::put));
    }

    private synchronized void put(Printed printed) {
        ApprovedPair pair = printed.pair();
        Bilingual<Shelves> before = without(byId.put(pair.id(), pair));
        shelves = new Bilingual<>(
                before.english().with(pair, printed.english()), before.chinese().with(pair, printed.chinese()));
    }

    private record Printed(ApprovedPair pair, Print english, Print chinese) {

        static Printed of(ApprovedPair pair) {
            return new Printed(pair, Print.of(pair.english()), Print.of(pair.chinese()));
        }
    }

    /** Does nothing where there is no such pair. */
    public synchronized void remove(PairId id) {
        shelves = without(byId.remove(id));
    }

    private Bilingual<Shelves> without(@Nullable ApprovedPair pair) {
        if (pair == null) {
            return shelves;
        }
        return new Bilingual<>(
                shelves.english().without(pair, Tokens.of(pair.english()).size()),
                shelves.chinese().without(pair, Tokens.of(pair.chinese()).size()));
    }

    public synchronized int size() {
        return byId.size();
    }

    /** The pairs whose text in this language is the same, white space apart; in the order of their ids. */
    public List<ApprovedPair> exact(String text, Language language) {
        Print wanted = Print.of(text);
        List<ApprovedPair> found = new ArrayList<>();
        for (Page page : shelves.in(language).between(wanted.length(), wanted.length())) {
            for (int i = 0; i < page.size; i++) {
                if (page.hasTokens(wanted, i) && SameText.are(text, page.pairs[i].in(language))) {
                    found.add(page.pairs[i]);
                }
            }
        }
        found.sort(Comparator.comparing(ApprovedPair::id));
        return List.copyOf(found);
    }

    /**
     * The pairs whose text in this language is at least that much like the given one, the best first, those of one score in the
     * order of their ids.
     *
     * @param threshold from 1 to 100
     * @param limit how many at most
     */
    public List<Match> fuzzy(String text, Language language, int threshold, int limit) {
        if (threshold < 1 || threshold > 100 || limit < 1) {
            throw new IllegalArgumentException("a threshold is from 1 to 100, a limit at least 1");
        }
        return new FuzzySearch(text, language, threshold).in(shelves.in(language), limit);
    }

    /**
     * Concordance: the pairs in whose text of this language these words stand one right after the other, in any case and width and
     * with any punctuation between. Words of alphabets are whole, Chinese is found anywhere. The shortest texts come first.
     *
     * @param limit how many at most
     */
    public List<Occurrence> concordance(String words, Language language, int limit) {
        return new WordSearch(words, language).in(shelves.in(language), limit);
    }

    /**
     * What the text shares with approved pairs: at least four words, or six ideographs, that stand in a row there too. The longest
     * first; none lies within another.
     *
     * @param leastPairs in how many pairs at least
     * @param limit how many at most
     */
    public List<Fragment> fragments(String text, Language language, int leastPairs, int limit) {
        return new FragmentSearch(text, language).in(shelves, leastPairs, limit);
    }
}
