package io.github.xingfujia.casework.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.SuspectedMatch;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Lists the suspected duplicates nobody has decided yet, the newest first, for the matcher only. */
final class MatchListing implements Listing<Filter, SuspectedMatch> {

    @Override
    public Action action() {
        return Actions.MATCHES;
    }

    @Override
    public String kind() {
        return Matches.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query.and(new Filter.Equal("status", "open")).and(new Filter.In("by", Likeness.SIGNS));
    }

    @Override
    public String orderBy() {
        return Matches.RECENT;
    }

    @Override
    public SuspectedMatch line(Row row, Moment moment) {
        return new SuspectedMatch(
                CaseId.of(row.text("earlier").orElseThrow()),
                CaseId.of(row.text("later").orElseThrow()),
                row.text("by").orElse(""),
                Instant.EPOCH.plus(row.number("at").orElse(0L), ChronoUnit.MICROS));
    }
}
