package io.github.xingfujia.benchmarks.rules;

import org.openjdk.jmh.infra.Blackhole;

/** Somebody who decides the cases of the table (裁决者); used by one thread. */
interface Decider {

    /** Returns the place of the row that answers a case. */
    int decide(int number);

    /** Gives all that is to be told of a decision away, so that nothing of the work can be left out. */
    default void tell(int number, Blackhole reader) {
        reader.consume(decide(number));
    }
}
