package app.diglot.translation.memory;

import java.util.Arrays;

/**
 * Pairs whose texts have the same number of tokens, laid out in arrays to be read one after the other. A page never changes: what
 * {@link #with} gives may share its arrays, and has its own entry beyond the size of this one.
 */
final class Page {

    private static final int TOKENS = 1 << 15;
    private static final int MOST_PAIRS = 1024;
    private static final int FIRST_ROOM = 2;

    final int length;
    final int width;
    final int size;
    final long[] signatures;
    final char[] codes;
    final ApprovedPair[] pairs;

    private Page(int length, int size, long[] signatures, char[] codes, ApprovedPair[] pairs) {
        this.length = length;
        this.width = Signature.width(length);
        this.size = size;
        this.signatures = signatures;
        this.codes = codes;
        this.pairs = pairs;
    }

    static Page empty(int length) {
        return new Page(length, 0, new long[0], new char[0], new ApprovedPair[0]);
    }

    boolean isFull() {
        return size >= Math.clamp(TOKENS / Math.max(1, length), 1, MOST_PAIRS);
    }

    /** For one writer, who goes on with what this gives. */
    Page with(ApprovedPair pair, Print print) {
        Page grown = size < pairs.length ? this : resized(Math.max(FIRST_ROOM, size * 2), size);
        System.arraycopy(print.signature(), 0, grown.signatures, size * width, width);
        System.arraycopy(print.codes(), 0, grown.codes, size * length, length);
        grown.pairs[size] = pair;
        return new Page(length, size + 1, grown.signatures, grown.codes, grown.pairs);
    }

    /** Without the pair at that place; the last one takes the place. */
    Page without(int place) {
        Page shorter = resized(size - 1, size - 1);
        return place == size - 1 ? shorter : shorter.exchanged(place, this);
    }

    /** With the last pair of another page instead of the one at that place. */
    Page exchanged(int place, Page other) {
        int last = other.size - 1;
        Page copy = resized(size, size);
        System.arraycopy(other.signatures, last * width, copy.signatures, place * width, width);
        System.arraycopy(other.codes, last * length, copy.codes, place * length, length);
        copy.pairs[place] = other.pairs[last];
        return copy;
    }

    private Page resized(int room, int kept) {
        return new Page(
                length,
                kept,
                Arrays.copyOf(signatures, room * width),
                Arrays.copyOf(codes, room * length),
                Arrays.copyOf(pairs, room));
    }

    /** Where the pair stands, or -1. */
    int placeOf(ApprovedPair pair) {
        for (int i = 0; i < size; i++) {
            if (pairs[i] == pair) {
                return i;
            }
        }
        return -1;
    }

    boolean hasTokens(Print print, int place) {
        return Arrays.equals(signatures, place * width, (place + 1) * width, print.signature(), 0, width)
                && Arrays.equals(codes, place * length, (place + 1) * length, print.codes(), 0, length);
    }
}
