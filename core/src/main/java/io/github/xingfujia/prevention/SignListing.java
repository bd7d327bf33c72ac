package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Lists the early signs that may be taken up, the first to be gone on top; what has lapsed is gone before anything runs. */
final class SignListing implements Listing<Filter, SignLine> {

    @Override
    public Action action() {
        return Actions.SIGNS;
    }

    @Override
    public String kind() {
        return Signs.KIND.name();
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
    public SignLine line(Row row, Moment moment) {
        return new SignLine(
                SignId.of(row.id()),
                new DivisionCode(row.number("division").orElseThrow()),
                PostId.of(row.text("source").orElseThrow()),
                WatchBasis.valueOf(row.text("basis").orElseThrow()),
                Instant.EPOCH.plus(row.number("expires").orElseThrow(), ChronoUnit.MICROS));
    }
}
