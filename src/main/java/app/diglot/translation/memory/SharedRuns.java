package app.diglot.translation.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tokens of a text stand in a row in others too. A machine word tells for each of 64 tokens whether a row of a certain length
 * ends there; each token of the other text moves it on by one.
 */
final class SharedRuns {

    private static final int WINDOW = 64;

    private final char[] codes;
    private final int least;
    private final Map<Integer, long[]> signatures = new HashMap<>();
    private final long[] keys;
    private final List<Window> windows = new ArrayList<>();
    private final Map<Run, List<ApprovedPair>> found = new HashMap<>();

    /** Tokens of the text, from a place up to another. */
    record Run(int from, int to) {

        boolean contains(Run other) {
            return from <= other.from && other.to <= to;
        }

        int length() {
            return to - from;
        }
    }

    /** @param least how many tokens make a row */
    SharedRuns(long[] keys, int least) {
        this.keys = keys;
        this.least = least;
        codes = Print.codes(keys);
        // Any row of the least length lies wholly in one of the windows.
        for (int from = 0; from == 0 || from + least <= codes.length; from += WINDOW - least + 1) {
            windows.add(new Window(codes, from, Math.min(codes.length, from + WINDOW)));
        }
    }

    /** The longest rows of each pair that has some, with all pairs that have the same. */
    Map<Run, List<ApprovedPair>> in(Shelves shelves) {
        if (codes.length >= least) {
            shelves.between(least, FuzzySearch.LONGEST).forEach(this::read);
        }
        return found;
    }

    private void read(Page page) {
        long[] signature = signatures.computeIfAbsent(page.width, width -> Signature.of(keys, width));
        // Rows of tokens that occur twice may share bits: so many different ones there are at least.
        int needed = Math.min(2, least);
        for (int i = 0; i < page.size; i++) {
            if (Signature.common(signature, page.signatures, i * page.width) >= needed) {
                compare(page, i);
            }
        }
    }

    private void compare(Page page, int place) {
        int from = place * page.length;
        for (Window window : windows) {
            if (window.sharesRun(page.codes, from, page.length, least)) {
                addRuns(page, from, page.pairs[place]);
                return;
            }
        }
    }

    /** Each pair of places where a row begins in both texts and cannot begin earlier. */
    private void addRuns(Page page, int from, ApprovedPair pair) {
        for (int i = 0; i < codes.length; i++) {
            int longest = 0;
            for (int j = 0; j < page.length; j++) {
                boolean begins = i == 0 || j == 0 || codes[i - 1] != page.codes[from + j - 1];
                if (begins) {
                    longest = Math.max(longest, length(page, from, i, j));
                }
            }
            if (longest >= least) {
                found.computeIfAbsent(new Run(i, i + longest), run -> new ArrayList<>())
                        .add(pair);
            }
        }
    }

    private int length(Page page, int from, int i, int j) {
        int length = 0;
        while (i + length < codes.length
                && j + length < page.length
                && codes[i + length] == page.codes[from + j + length]) {
            length++;
        }
        return length;
    }

    /** Up to 64 tokens of the text. */
    private static final class Window {

        private static final int ROOM = 256;

        private final char[] tokens = new char[ROOM];
        private final long[] places = new long[ROOM];

        Window(char[] codes, int from, int to) {
            for (int i = from; i < to; i++) {
                int slot = slot(codes[i]);
                tokens[slot] = codes[i];
                places[slot] |= 1L << (i - from);
            }
        }

        private int slot(char token) {
            int slot = token & (ROOM - 1);
            while (places[slot] != 0 && tokens[slot] != token) {
                slot = slot + 1 & (ROOM - 1);
            }
            return slot;
        }

        boolean sharesRun(char[] others, int from, int count, int least) {
            long[] ends = new long[least];
            for (int i = from; i < from + count; i++) {
                long here = places[slot(others[i])];
                for (int length = least - 1; length > 0; length--) {
                    ends[length] = ends[length - 1] << 1 & here;
                }
                ends[0] = here;
                if (ends[least - 1] != 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
