package io.github.xingfujia.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Instants as whole microseconds since the epoch (微秒时刻): how every store, hash and stored fact counts time.
 *
 * <p>{@code ChronoUnit.MICROS.between} counts nanoseconds on the way and ends in the year 2262.
 */
public final class Micros {

    private Micros() {}

    /** Returns the microseconds of {@code instant} since the epoch; what is finer is cut off. */
    public static long of(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1000);
    }

    /** Returns the instant at {@code micros} since the epoch. */
    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
