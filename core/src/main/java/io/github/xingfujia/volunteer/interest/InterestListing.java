package io.github.xingfujia.volunteer.interest;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.InterestId;
import io.github.xingfujia.volunteer.InterestLine;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/** Lists those who wait for the team desk, whoever came first. */
final class InterestListing implements Listing<Filter, InterestLine> {

    @Override
    public Action action() {
        return Actions.INTERESTS;
    }

    @Override
    public String kind() {
        return Interests.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query.and(new Filter.Range("waits", 1, 1));
    }

    @Override
    public String orderBy() {
        return "on";
    }

    @Override
    public InterestLine line(Row row, Moment moment) {
        return new InterestLine(
                InterestId.of(row.id()),
                LocalDate.ofEpochDay(row.number("on").orElseThrow()),
                row.number("place").map(DivisionCode::new),
                row.texts("tracks").stream().map(Track::valueOf).toList());
    }
}
