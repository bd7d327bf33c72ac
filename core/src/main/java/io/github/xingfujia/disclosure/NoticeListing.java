package io.github.xingfujia.disclosure;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/** Lists the consents taken back that not everybody acknowledged, the earliest day first. */
final class NoticeListing implements Listing<Filter, WaitingNotices> {

    @Override
    public Action action() {
        return Actions.NOTICES;
    }

    @Override
    public String kind() {
        return ReceiptBooks.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query.and(new Filter.Range("waiting", 1, Integer.MAX_VALUE));
    }

    @Override
    public String orderBy() {
        return "noticeBy";
    }

    @Override
    public WaitingNotices line(Row row, Moment moment) {
        int cut = row.id().lastIndexOf('-');
        LocalDate by = LocalDate.ofEpochDay(row.number("noticeBy").orElseThrow());
        return new WaitingNotices(
                Matter.of(row.id().substring(0, cut)),
                row.id().substring(cut + 1),
                row.number("waiting").orElse(0L),
                by,
                moment.today().isAfter(by));
    }
}
