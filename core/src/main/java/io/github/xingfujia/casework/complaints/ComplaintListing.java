package io.github.xingfujia.casework.complaints;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.casework.ComplaintId;
import io.github.xingfujia.casework.ComplaintLine;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Lists the complaints that wait at the actor's post, the oldest first. */
final class ComplaintListing implements Listing<Filter, ComplaintLine> {

    @Override
    public Action action() {
        return Actions.COMPLAINTS;
    }

    @Override
    public String kind() {
        return Complaints.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query.and(new Filter.Range("waiting", 1, 1));
    }

    @Override
    public String orderBy() {
        return "receivedAt";
    }

    @Override
    public ComplaintLine line(Row row, Moment moment) {
        Optional<Instant> due = row.number("answerBy").map(ComplaintListing::instant);
        return new ComplaintLine(
                ComplaintId.of(row.id()),
                instant(row.number("receivedAt").orElseThrow()),
                due,
                due.filter(at -> !at.isAfter(moment.now())).isPresent());
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
