package app.diglot.translation.memory;

import java.util.Arrays;

/**
 * A set of bits that stands for the tokens of a text: the first, the second, the third time that a token occurs sets a bit each.
 * A bit that one text has and another lacks stands for at least one token that the other lacks, so that counting bits gives a lower
 * bound of the edit distance without looking at the texts.
 */
final class Signature {

    private static final int BITS_FOR_A_TOKEN = 4;
    private static final int MOST_WORDS = 64;

    private Signature() {}

    /** How many 64-bit words a text of that many tokens gets. */
    static int width(int tokens) {
        int words = (tokens * BITS_FOR_A_TOKEN + 63) / 64;
        return Math.clamp(Integer.highestOneBit(Math.max(1, words * 2 - 1)), 1, MOST_WORDS);
    }

    static long[] of(long[] keys, int width) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        long[] bits = new long[width];
        int occurrence = 0;
        for (int i = 0; i < sorted.length; i++) {
            occurrence = i > 0 && sorted[i] == sorted[i - 1] ? occurrence + 1 : 0;
            int bit = (int) Letters.mix(sorted[i] + occurrence) & (width * 64 - 1);
            bits[bit >>> 6] |= 1L << bit;
        }
        return bits;
    }

    /** How many bits both have, of the signature that lies in an array from a place on. */
    static int common(long[] signature, long[] others, int from) {
        int common = 0;
        for (int i = 0; i < signature.length; i++) {
            common += Long.bitCount(signature[i] & others[from + i]);
        }
        return common;
    }

    static int count(long[] bits, int from, int width) {
        int count = 0;
        for (int i = from; i < from + width; i++) {
            count += Long.bitCount(bits[i]);
        }
        return count;
    }
}
