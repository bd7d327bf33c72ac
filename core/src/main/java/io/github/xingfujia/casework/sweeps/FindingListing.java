package io.github.xingfujia.casework.sweeps;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.casework.FindingLine;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Lists the findings of the actor's post: those that may still be used, or those that were set aside with a reason. What has expired is
 * gone before anything runs.
 */
final class FindingListing implements Listing<Filter, FindingLine> {

    private final boolean aside;

    private FindingListing(boolean aside) {
        this.aside = aside;
    }

    static FindingListing open() {
        return new FindingListing(false);
    }

    static FindingListing aside() {
        return new FindingListing(true);
    }

    @Override
    public Action action() {
        return Actions.FINDINGS;
    }

    @Override
    public String kind() {
        return Findings.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, moment.now());
        return query.and(new Filter.Equal("status", aside ? Findings.ASIDE : Findings.OPEN))
                .and(new Filter.Range("expires", now + 1, Long.MAX_VALUE));
    }

    @Override
    public String orderBy() {
        return "expires";
    }

    @Override
    public FindingLine line(Row row, Moment moment) {
        return new FindingLine(
                FindingId.of(row.id()),
                new DivisionCode(row.number("division").orElseThrow()),
                LocalDate.ofEpochDay(row.number("foundOn").orElseThrow()),
                row.text("category").orElse(""),
                Risk.valueOf(row.text("risk").orElseThrow()),
                Instant.EPOCH.plus(row.number("expires").orElseThrow(), ChronoUnit.MICROS),
                row.text("by").filter(moment.actor().name()::equals).isPresent());
    }
}
