package io.github.xingfujia.rules;

/** Sets of rows as bits, whatever their number. */
final class Bits {

    private Bits() {}

    static void set(long[] bits, int bit) {
        bits[bit >> 6] |= 1L << (bit & 63);
    }

    static boolean has(long[] bits, int bit) {
        return (bits[bit >> 6] & (1L << (bit & 63))) != 0;
    }

    /** Returns the bits of either. */
    static long[] or(long[] one, long[] other) {
        long[] either = new long[one.length];
        for (int w = 0; w < one.length; w++) {
            either[w] = one[w] | other[w];
        }
        return either;
    }

    static long[] and(long[] one, long[] other) {
        long[] both = new long[one.length];
        for (int w = 0; w < one.length; w++) {
            both[w] = one[w] & other[w];
        }
        return both;
    }

    static int countBoth(long[] one, long[] other) {
        int count = 0;
        for (int w = 0; w < one.length; w++) {
            count += Long.bitCount(one[w] & other[w]);
        }
        return count;
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Returns whether both have a bit in common within these words. */
    static boolean meet(long[] one, long[] other, int from, int to) {
        for (int w = from; w < to; w++) {
            if ((one[w] & other[w]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Clears every bit after the last word and mask given, up to {@code to}. */
    static void clearAfter(long[] bits, int bit, int to) {
        int word = bit >> 6;
        int at = bit & 63;
        bits[word] &= at == 63 ? -1L : (1L << (at + 1)) - 1;
        for (int w = word + 1; w < to; w++) {
            bits[w] = 0;
        }
    }
}
