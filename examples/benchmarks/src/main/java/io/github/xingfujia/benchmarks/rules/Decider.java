package io.github.xingfujia.benchmarks.rules;

/** Somebody who decides the cases of the table (裁决者); used by one thread. */
interface Decider {

    /** Returns the place of the row that answers a case. */
    int decide(int number);

    /** Returns a number that hangs on all that is to be told of a decision: nothing of the work can be left out. */
    default int weigh(int number) {
        return decide(number);
    }
}
