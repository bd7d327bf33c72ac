package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Lists the watches the actor's post keeps or was let into; what has expired is gone before anything runs. */
final class WatchListing implements Listing<Filter, WatchLine> {

    @Override
    public Action action() {
        return Actions.WATCHES;
    }

    @Override
    public String kind() {
        return Watches.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, moment.now());
        return query.and(new Filter.Range("expires", now + 1, Long.MAX_VALUE));
    }

    @Override
    public String orderBy() {
        return "expires";
    }

    @Override
    public WatchLine line(Row row, Moment moment) {
        return new WatchLine(
                WatchId.of(row.id()),
                new DivisionCode(row.number("division").orElseThrow()),
                WatchPurpose.valueOf(row.text("purpose").orElseThrow()),
                WatchBasis.valueOf(row.text("basis").orElseThrow()),
                LocalDate.ofEpochDay(row.number("until").orElseThrow()));
    }
}
