package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Readings;
import java.time.Instant;
import java.util.List;

/** What one of the staff looked at on a day, for audit: things by their keys, never what stands in them. */
final class LookedByReadings implements Readings<LookedBy, List<LookedAt>> {

    @Override
    public Action action() {
        return Actions.LOOKED_BY;
    }

    @Override
    public String reader(LookedBy asked) {
        return "staff:" + asked.staff() + "@";
    }

    @Override
    public Instant from(LookedBy asked) {
        return asked.day().atStartOfDay(Moment.ZONE).toInstant();
    }

    @Override
    public Instant until(LookedBy asked) {
        return asked.day().plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
    }

    @Override
    public List<LookedAt> show(LookedBy asked, List<Read> looks, Moment moment) {
        return looks.stream()
                .map(l -> new LookedAt(l.at(), l.actor(), l.about(), l.action(), l.basis(), l.cells()))
                .toList();
    }
}
