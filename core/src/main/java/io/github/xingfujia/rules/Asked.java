package io.github.xingfujia.rules;

import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Some facts of a book, ready to be read from packed cases: those that one rule asks about. */
final class Asked {

    private final Coding coding;
    private final int[] facts;
    private final FactValue[][] spelled;
    private final int[] word;
    private final int[] shift;
    private final long[] mask;
    /** By place among the facts: those that may be unknown; a book has at most 60 facts. */
    private final int[] uncertain;

    private final long everyone;

    Asked(Coding coding, int[] facts) {
        this.coding = coding;
        this.facts = facts;
        spelled = Arrays.stream(facts).mapToObj(coding::spelled).toArray(FactValue[][]::new);
        word = Arrays.stream(facts).map(coding.packing()::word).toArray();
        shift = Arrays.stream(facts).map(coding.packing()::shift).toArray();
        mask = Arrays.stream(facts)
                .mapToLong(f -> (1L << coding.packing().width(f)) - 1)
                .toArray();
        uncertain = IntStream.range(0, facts.length)
                .filter(i -> coding.facts().get(facts[i]).optional())
                .toArray();
        everyone = (1L << facts.length) - 1;
    }

    /** Returns those that are known of a packed case, in the book's order. */
    List<FactValue> of(long[] packed) {
        return new Known(this, packed);
    }

    /** Returns by place which are known of a packed case. */
    long known(long[] packed) {
        long known = everyone;
        for (int i : uncertain) {
            known &= coding.packing().bits(packed, facts[i]) == 0 ? ~(1L << i) : -1L;
        }
        return known;
    }

    boolean isEveryone(long known) {
        return known == everyone;
    }

    /** Returns what a packed case says of the fact at a place, which is known of it. */
    FactValue said(int place, long[] packed) {
        long bits = packed[word[place]] >>> shift[place] & mask[place];
        FactValue[] all = spelled[place];
        return all.length == 0 ? coding.said(facts[place], bits) : all[(int) bits - 1];
    }

    /** Returns the places of the facts in the book. */
    int[] facts() {
        return facts;
    }
}
