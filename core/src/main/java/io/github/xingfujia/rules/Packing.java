package io.github.xingfujia.rules;

import java.util.List;

/**
 * How a case stands in a few words: for every fact, in the book's order, as many bits as its domain needs. None of them
 * set is unknown, one is its least value.
 */
final class Packing {

    private static final int WORD = Long.SIZE;

    private final long[] least;
    private final long[] span;
    private final int[] word;
    private final int[] shift;
    private final long[] mask;
    private final int words;

    Packing(List<FactDeclaration> facts) {
        least = facts.stream().mapToLong(FactDeclaration::min).toArray();
        span = facts.stream().mapToLong(f -> f.max() - f.min() + 1).toArray();
        word = new int[span.length];
        shift = new int[span.length];
        mask = new long[span.length];
        int next = 0;
        for (int f = 0; f < span.length; f++) {
            // no fact lies across two words
            int at = next % WORD + width(f) > WORD ? (next / WORD + 1) * WORD : next;
            word[f] = at / WORD;
            shift[f] = at % WORD;
            mask[f] = (1L << width(f)) - 1;
            next = at + width(f);
        }
        words = (next + WORD - 1) / WORD;
    }

    /**
     * Returns a case of plain values, packed.
     *
     * @throws IllegalArgumentException when a value is outside its domain
     */
    long[] of(long[] values) {
        long[] packed = new long[words];
        for (int f = 0; f < span.length; f++) {
            packed[word[f]] |= bits(f, values[f]) << shift[f];
        }
        return packed;
    }

    private long bits(int fact, long value) {
        if (value == FactDeclaration.UNKNOWN) {
            return 0;
        }
        long bits = value - least[fact] + 1;
        if (value < least[fact] || bits < 1 || bits > span[fact]) {
            throw new IllegalArgumentException("fact " + fact + " is outside its domain");
        }
        return bits;
    }

    /** Returns the plain values of a packed case. */
    long[] values(long[] packed) {
        long[] values = new long[span.length];
        for (int f = 0; f < values.length; f++) {
            values[f] = value(f, bits(packed, f));
        }
        return values;
    }

    /** Returns the bits of one fact of a packed case. */
    long bits(long[] packed, int fact) {
        return packed[word[fact]] >>> shift[fact] & mask[fact];
    }

    /** Returns the plain value that the bits of one fact stand for. */
    long value(int fact, long bits) {
        return bits == 0 ? FactDeclaration.UNKNOWN : least[fact] + bits - 1;
    }

    /** Returns whether some bits of a fact stand for any value. */
    boolean isValue(int fact, long bits) {
        return bits <= span[fact];
    }

    /** Returns how many words a case needs. */
    int words() {
        return words;
    }

    /** Returns the word in which a fact lies. */
    int word(int fact) {
        return word[fact];
    }

    /** Returns the first bit of a fact in its word. */
    int shift(int fact) {
        return shift[fact];
    }

    /** Returns how many bits a fact needs. */
    int width(int fact) {
        return WORD - Long.numberOfLeadingZeros(span[fact]);
    }
}
