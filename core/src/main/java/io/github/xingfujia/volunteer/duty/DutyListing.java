package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyKind;
import io.github.xingfujia.volunteer.DutyLine;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;

/** Lists duties of the last month and to come, the earliest first: one's own, one's post's, or all. */
final class DutyListing implements Listing<Filter, DutyLine> {

    @Override
    public Action action() {
        return Actions.DUTIES;
    }

    @Override
    public String kind() {
        return Duties.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        long since = moment.today().minusMonths(1).toEpochDay();
        return query.and(new Filter.Range("day", since, Long.MAX_VALUE));
    }

    @Override
    public String orderBy() {
        return "from";
    }

    @Override
    public DutyLine line(Row row, Moment moment) {
        return new DutyLine(
                DutyId.of(row.id()),
                StaffId.of(row.text("staff").orElseThrow()),
                DutyKind.valueOf(row.text("kind").orElseThrow()),
                PostId.of(row.text("post").orElseThrow()),
                Danger.valueOf(row.text("danger").orElseThrow()),
                row.instant("from").orElseThrow(),
                row.instant("until").orElseThrow(),
                DutyLine.Standing.valueOf(row.text("standing").orElseThrow()));
    }
}
