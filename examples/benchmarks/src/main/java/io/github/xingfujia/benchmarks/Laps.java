package io.github.xingfujia.benchmarks;

import java.util.Arrays;

/** How long every command took, of one thread (计时). */
final class Laps {

    private long[] nanos = new long[4096];
    private int count;
    private long since;

    /** Begins the first command of a flow. */
    void start() {
        since = System.nanoTime();
    }

    /** Ends a command and begins the next. */
    void lap() {
        long now = System.nanoTime();
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = now - since;
        since = now;
    }

    int count() {
        return count;
    }

    long[] nanos() {
        return Arrays.copyOf(nanos, count);
    }
}
