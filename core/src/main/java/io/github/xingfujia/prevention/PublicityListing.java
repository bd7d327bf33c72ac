package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/** Lists publicity, plan beside what was held, by the planned day. */
final class PublicityListing implements Listing<Filter, PublicityLine> {

    @Override
    public Action action() {
        return Actions.PUBLICITY;
    }

    @Override
    public String kind() {
        return Publicity.KIND.name();
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
    public PublicityLine line(Row row, Moment moment) {
        LocalDate on = LocalDate.ofEpochDay(row.number("on").orElseThrow());
        int planned = Math.toIntExact(row.number("planned").orElseThrow());
        int held = Math.toIntExact(row.number("held").orElseThrow());
        return new PublicityLine(
                PublicityId.of(row.id()),
                new DivisionCode(row.number("division").orElseThrow()),
                PublicityForm.valueOf(row.text("form").orElseThrow()),
                on,
                row.text("title").orElseThrow(),
                planned,
                held,
                Math.toIntExact(row.number("people").orElseThrow()),
                on.isBefore(moment.today()) && held < planned);
    }
}
