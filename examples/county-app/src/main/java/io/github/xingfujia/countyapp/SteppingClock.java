package io.github.xingfujia.countyapp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is told otherwise (步进时钟): the story and the demonstration year have their own time. */
final class SteppingClock extends Clock {

    private Instant now = Instant.EPOCH;

    void at(Instant instant) {
        now = instant;
    }

    void at(LocalDate day, int hour, int minute) {
        now = day.atTime(hour, minute).atZone(Page.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
