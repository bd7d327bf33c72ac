package io.github.xingfujia.countyapp.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Time as a test sets it. */
final class SetClock extends Clock {

    private final AtomicReference<Instant> now = new AtomicReference<>(Site.NOW);

    void set(String instant) {
        now.set(Instant.parse(instant));
    }

    void pass(long days) {
        now.updateAndGet(at -> at.plus(Duration.ofDays(days)));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
