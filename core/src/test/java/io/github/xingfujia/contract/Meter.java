package io.github.xingfujia.contract;

/** Counts what a store does underneath. */
@FunctionalInterface
public interface Meter {

    /** Runs {@code work} and returns what it cost. */
    Cost of(Runnable work);

    /**
     * A cost.
     *
     * @param reads statements that read
     * @param writes statements that write; a batch of one statement counts once
     * @param roundTrips messages sent and awaited, commit and begin among them
     * @param rowsWritten rows inserted, updated or deleted
     */
    record Cost(int reads, int writes, int roundTrips, int rowsWritten) {}
}
