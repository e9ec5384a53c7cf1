package app.diglot.translation.memory;

import java.util.Arrays;

/**
 * How many tokens must be put in, left out or exchanged to make one text of another. A column of the table of distances at a time,
 * 64 rows a machine word: G. Myers, A fast bit-vector algorithm for approximate string matching, J. ACM 46(3), 1999, in the form
 * of H. Hyyrö, 2003. Made once for a pattern; one thread at a time uses it.
 */
final class EditDistance {

    private static final int WORD = 64;

    private final int length;
    private final int blocks;
    private final char[] slots;
    private final boolean[] taken;
    private final long[] places;
    private final long[] above;
    private final long[] below;

    EditDistance(char[] pattern) {
        length = pattern.length;
        blocks = Math.max(1, (length + WORD - 1) / WORD);
        int room = Math.max(4, Integer.highestOneBit(length) * 8);
        slots = new char[room];
        taken = new boolean[room];
        places = new long[room * blocks];
        above = new long[blocks];
        below = new long[blocks];
        for (int i = 0; i < length; i++) {
            int slot = slot(pattern[i]);
            slots[slot] = pattern[i];
            taken[slot] = true;
            places[slot * blocks + i / WORD] |= 1L << i;
        }
    }

    /** The slot of a token of the pattern, or an empty one, which has no places. */
    private int slot(char token) {
        int slot = token & (slots.length - 1);
        while (taken[slot] && slots[slot] != token) {
            slot = slot + 1 & (slots.length - 1);
        }
        return slot;
    }

    /** The distance to the tokens that lie in an array from a place on; more than {@code most} where it is more than that. */
    int to(char[] tokens, int from, int count, int most) {
        if (length == 0 || count == 0) {
            return Math.max(length, count);
        }
        return blocks == 1 ? withinAWord(tokens, from, count, most) : inBlocks(tokens, from, count, most);
    }

    private int withinAWord(char[] tokens, int from, int count, int most) {
        long last = 1L << (length - 1);
        long positive = -1;
        long negative = 0;
        int distance = length;
        for (int i = 0; i < count; i++) {
            long equal = places[slot(tokens[from + i])];
            long zero = (((equal & positive) + positive) ^ positive) | equal | negative;
            long right = negative | ~(zero | positive);
            long left = positive & zero;
            distance += (right & last) != 0 ? 1 : 0;
            distance -= (left & last) != 0 ? 1 : 0;
            if (distance - (count - 1 - i) > most) {
                return most + 1; // each token still to come saves one at best
            }
            right = right << 1 | 1;
            positive = left << 1 | ~(zero | right);
            negative = right & zero;
        }
        return distance;
    }

    private int inBlocks(char[] tokens, int from, int count, int most) {
        Arrays.fill(above, -1);
        Arrays.fill(below, 0);
        int distance = length;
        for (int i = 0; i < count; i++) {
            distance += column(slot(tokens[from + i]) * blocks);
            if (distance - (count - 1 - i) > most) {
                return most + 1;
            }
        }
        return distance;
    }

    /** Goes on by one token and gives by how much the lowest row changes. */
    private int column(int slot) {
        int carry = 1;
        for (int block = 0; block < blocks; block++) {
            long equal = places[slot + block];
            long positive = above[block];
            long negative = below[block];
            long vertical = equal | negative;
            equal |= carry < 0 ? 1 : 0;
            long zero = (((equal & positive) + positive) ^ positive) | equal;
            long right = negative | ~(zero | positive);
            long left = positive & zero;
            int shift = block == blocks - 1 ? (length - 1) % WORD : WORD - 1;
            int out = (int) (right >>> shift & 1) - (int) (left >>> shift & 1);
            right = right << 1 | (carry > 0 ? 1 : 0);
            left = left << 1 | (carry < 0 ? 1 : 0);
            above[block] = left | ~(vertical | right);
            below[block] = right & vertical;
            carry = out;
        }
        return carry;
    }
}
