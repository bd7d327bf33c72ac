package io.github.xingfujia.measures.shelter;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.measures.ShelterLine;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Lists the stays in which the actor is a named handler, the one that ends first on top. */
final class StayListing implements Listing<Filter, ShelterLine> {

    @Override
    public Action action() {
        return Actions.PLACEMENTS;
    }

    @Override
    public String kind() {
        return Stays.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return "dueBy";
    }

    @Override
    public ShelterLine line(Row row, Moment moment) {
        Instant due = Instant.EPOCH.plus(row.number("dueBy").orElseThrow(), ChronoUnit.MICROS);
        return new ShelterLine(
                ShelterId.of(row.id()),
                LocalDate.ofEpochDay(row.number("until").orElseThrow()),
                !moment.now().isBefore(due));
    }
}
