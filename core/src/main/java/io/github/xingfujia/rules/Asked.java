package io.github.xingfujia.rules;

import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Some facts of a book, ready to be read from packed cases: those that one rule asks about. */
final class Asked {

    private final Coding coding;
    private final int[] facts;
    private final Reading[] readings;
    /** By place among the facts: those that may be unknown; a book has at most 60 facts. */
    private final int[] uncertain;

    private final long everyone;

    /** Where a packed case says one fact, and every value of it as it is kept. */
    private record Reading(int word, int shift, long mask, FactValue[] spelled) {

        long bits(long first, long[] several) {
            return (word == 0 ? first : several[word]) >>> shift & mask;
        }
    }

    Asked(Coding coding, int[] facts) {
        this.coding = coding;
        this.facts = facts;
        Packing packing = coding.packing();
        readings = Arrays.stream(facts)
                .mapToObj(f ->
                        new Reading(packing.word(f), packing.shift(f), (1L << packing.width(f)) - 1, coding.spelled(f)))
                .toArray(Reading[]::new);
        uncertain = IntStream.range(0, facts.length)
                .filter(i -> coding.facts().get(facts[i]).optional())
                .toArray();
        everyone = (1L << facts.length) - 1;
    }

    /** Returns those that are known of a packed case, in the book's order. */
    List<FactValue> of(long[] packed) {
        return of(packed.length == 0 ? 0 : packed[0], packed);
    }

    /** Returns the same of a case by its first word, and all of them when they are several. */
    List<FactValue> of(long first, long[] several) {
        return new Known(this, first, several);
    }

    /** Returns by place which are known of a packed case. */
    long known(long first, long[] several) {
        long known = everyone;
        for (int i : uncertain) {
            known &= readings[i].bits(first, several) == 0 ? ~(1L << i) : -1L;
        }
        return known;
    }

    boolean isEveryone(long known) {
        return known == everyone;
    }

    /** Returns what a packed case says of the fact at a place, which is known of it. */
    FactValue said(int place, long first, long[] several) {
        Reading reading = readings[place];
        long bits = reading.bits(first, several);
        FactValue[] all = reading.spelled();
        return all.length == 0 ? coding.said(facts[place], bits) : all[(int) bits - 1];
    }

    /** Returns the places of the facts in the book. */
    int[] facts() {
        return facts;
    }
}
