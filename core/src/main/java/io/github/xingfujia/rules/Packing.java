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
    private final int[] at;
    private final int words;

    Packing(List<FactDeclaration> facts) {
        least = facts.stream().mapToLong(FactDeclaration::min).toArray();
        span = facts.stream().mapToLong(f -> f.max() - f.min() + 1).toArray();
        at = new int[span.length];
        int next = 0;
        for (int f = 0; f < span.length; f++) {
            // no fact lies across two words
            at[f] = next % WORD + width(f) > WORD ? (next / WORD + 1) * WORD : next;
            next = at[f] + width(f);
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
            long code = values[f] == FactDeclaration.UNKNOWN ? 0 : values[f] - least[f] + 1;
            if (code < 0 || code > span[f]) {
                throw new IllegalArgumentException("fact " + f + " is outside its domain");
            }
            packed[at[f] / WORD] |= code << at[f];
        }
        return packed;
    }

    /** Returns the plain values of a packed case. */
    long[] values(long[] packed) {
        long[] values = new long[span.length];
        for (int f = 0; f < values.length; f++) {
            values[f] = value(packed, f);
        }
        return values;
    }

    /** Returns the plain value of one fact of a packed case. */
    long value(long[] packed, int fact) {
        return value(fact, packed[word(fact)] >>> at[fact] & (1L << width(fact)) - 1);
    }

    /** Returns the plain value that the bits of one fact stand for. */
    long value(int fact, long bits) {
        return bits == 0 ? FactDeclaration.UNKNOWN : least[fact] + bits - 1;
    }

    /** Returns whether some bits of a fact stand for any value. */
    boolean isValue(int fact, long bits) {
        return bits <= span[fact];
    }

    int facts() {
        return span.length;
    }

    /** Returns the word in which a fact lies. */
    int word(int fact) {
        return at[fact] / WORD;
    }

    /** Returns the first bit of a fact in its word. */
    int shift(int fact) {
        return at[fact] % WORD;
    }

    /** Returns how many bits a fact needs. */
    int width(int fact) {
        return WORD - Long.numberOfLeadingZeros(span[fact]);
    }
}
