package io.github.xingfujia.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that only moves when it is told to, in microseconds. */
public final class Ticks {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T02:03:04.567891Z"));

    /** Returns the present instant. */
    public Instant now() {
        return now.get();
    }

    /** Moves on by one second and a microsecond, and returns the new instant. */
    public Instant next() {
        return pass(Duration.ofSeconds(1).plusNanos(1000));
    }

    /** Moves on and returns the new instant. */
    public Instant pass(Duration time) {
        return now.updateAndGet(i -> i.plus(time));
    }
}
