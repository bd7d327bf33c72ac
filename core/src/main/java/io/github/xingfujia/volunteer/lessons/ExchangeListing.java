package io.github.xingfujia.volunteer.lessons;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.ExchangeLine;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.lessons.Lessons.Exchanges;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/** Lists the conferences that were held. */
final class ExchangeListing implements Listing<Filter, ExchangeLine> {

    @Override
    public Action action() {
        return Actions.EXCHANGES;
    }

    @Override
    public String kind() {
        return Exchanges.ROWS.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return "on";
    }

    @Override
    public ExchangeLine line(Row row, Moment moment) {
        return new ExchangeLine(
                Quarter.of(row.id()),
                LocalDate.ofEpochDay(row.number("on").orElseThrow()),
                Math.toIntExact(row.number("present").orElseThrow()),
                Math.toIntExact(row.number("lessons").orElseThrow()));
    }
}
