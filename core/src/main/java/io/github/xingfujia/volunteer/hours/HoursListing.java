package io.github.xingfujia.volunteer.hours;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.HoursMonth;
import io.github.xingfujia.volunteer.ServiceMonth;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;

/** Lists months of the ledger: one's own, and those with something done at the actor's station. */
final class HoursListing implements Listing<Filter, HoursMonth> {

    @Override
    public Action action() {
        return Actions.HOURS;
    }

    @Override
    public String kind() {
        return Ledger.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return "month";
    }

    @Override
    public HoursMonth line(Row row, Moment moment) {
        return new HoursMonth(
                StaffId.of(row.text("staff").orElseThrow()),
                ServiceMonth.of(row.text("month").orElseThrow()),
                Math.toIntExact(row.number("minutes").orElseThrow()),
                Math.toIntExact(row.number("waiting").orElseThrow()),
                row.number("open").filter(n -> n == 1).isPresent());
    }
}
