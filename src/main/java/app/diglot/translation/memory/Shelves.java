package app.diglot.translation.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All pages of a language, by the length of the texts. Never changes: each change gives new shelves, which share the pages. */
final class Shelves {

    static final Shelves EMPTY = new Shelves(new int[0], new Page[0][]);

    private final int[] lengths;
    private final Page[][] pages;

    private Shelves(int[] lengths, Page[][] pages) {
        this.lengths = lengths;
        this.pages = pages;
    }

    Shelves with(ApprovedPair pair, Print print) {
        int shelf = Arrays.binarySearch(lengths, print.length());
        if (shelf < 0) {
            return opened(-shelf - 1, pair, print);
        }
        Page[] old = pages[shelf];
        Page last = old[old.length - 1];
        Page[] young = Arrays.copyOf(old, last.isFull() ? old.length + 1 : old.length);
        young[young.length - 1] = (last.isFull() ? Page.empty(print.length()) : last).with(pair, print);
        return replaced(shelf, young);
    }

    /** Without the pair, whose text has that many tokens; the last pair of the shelf takes its place, so that pages stay full. */
    Shelves without(ApprovedPair pair, int length) {
        int shelf = Arrays.binarySearch(lengths, length);
        Page[] old = shelf < 0 ? new Page[0] : pages[shelf];
        for (int i = 0; i < old.length; i++) {
            int place = old[i].placeOf(pair);
            if (place >= 0) {
                return replaced(shelf, without(old, i, place));
            }
        }
        throw new IllegalStateException("the pair is not where it was put");
    }

    private static Page[] without(Page[] old, int page, int place) {
        Page[] young = old.clone();
        Page last = old[old.length - 1];
        young[page] = page == old.length - 1 ? last.without(place) : old[page].exchanged(place, last);
        if (page < old.length - 1) {
            young[old.length - 1] = last.without(last.size - 1);
        }
        return young[young.length - 1].size == 0 ? Arrays.copyOf(young, young.length - 1) : young;
    }

    private Shelves opened(int shelf, ApprovedPair pair, Print print) {
        int[] longer = new int[lengths.length + 1];
        Page[][] more = new Page[lengths.length + 1][];
        System.arraycopy(lengths, 0, longer, 0, shelf);
        System.arraycopy(pages, 0, more, 0, shelf);
        System.arraycopy(lengths, shelf, longer, shelf + 1, lengths.length - shelf);
        System.arraycopy(pages, shelf, more, shelf + 1, lengths.length - shelf);
        longer[shelf] = print.length();
        more[shelf] = new Page[] {Page.empty(print.length()).with(pair, print)};
        return new Shelves(longer, more);
    }

    private Shelves replaced(int shelf, Page[] young) {
        if (young.length > 0) {
            Page[][] changed = pages.clone();
            changed[shelf] = young;
            return new Shelves(lengths, changed);
        }
        int[] shorter = new int[lengths.length - 1];
        Page[][] fewer = new Page[lengths.length - 1][];
        System.arraycopy(lengths, 0, shorter, 0, shelf);
        System.arraycopy(pages, 0, fewer, 0, shelf);
        System.arraycopy(lengths, shelf + 1, shorter, shelf, shorter.length - shelf);
        System.arraycopy(pages, shelf + 1, fewer, shelf, fewer.length - shelf);
        return new Shelves(shorter, fewer);
    }

    /** The pages of texts with at least and at most that many tokens, the shortest texts first. */
    List<Page> between(int least, int most) {
        List<Page> found = new ArrayList<>();
        int shelf = Arrays.binarySearch(lengths, least);
        for (int i = shelf < 0 ? -shelf - 1 : shelf; i < lengths.length && lengths[i] <= most; i++) {
            found.addAll(Arrays.asList(pages[i]));
        }
        return found;
    }
}
