package io.github.xingfujia.volunteer.training;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.MemberLine;
import io.github.xingfujia.volunteer.MemberView.Standing;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/** Lists the team, whoever applied first. */
final class MemberListing implements Listing<Filter, MemberLine> {

    @Override
    public Action action() {
        return Actions.MEMBERS;
    }

    @Override
    public String kind() {
        return Members.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return "appliedOn";
    }

    @Override
    public MemberLine line(Row row, Moment moment) {
        return new MemberLine(
                StaffId.of(row.id()),
                Standing.valueOf(row.text("standing").orElseThrow()),
                row.text("group").orElseThrow(),
                LocalDate.ofEpochDay(row.number("appliedOn").orElseThrow()),
                Math.toIntExact(row.number("hours").orElseThrow()),
                row.number("checkDue").map(LocalDate::ofEpochDay),
                Math.toIntExact(row.number("cohorts").orElseThrow()));
    }
}
