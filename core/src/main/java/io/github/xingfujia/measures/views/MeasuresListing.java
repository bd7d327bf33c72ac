package io.github.xingfujia.measures.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.MeasureLine;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.AllMeasures;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Lists the files of the actor's post with a limit that runs, the one that ends first on top. */
public final class MeasuresListing implements Listing<Filter, MeasureLine> {

    @Override
    public Action action() {
        return Actions.DUE;
    }

    @Override
    public String kind() {
        return AllMeasures.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query.and(new Filter.Range(AllMeasures.DUE_BY, 0, Long.MAX_VALUE));
    }

    @Override
    public String orderBy() {
        return AllMeasures.DUE_BY;
    }

    @Override
    public MeasureLine line(Row row, Moment moment) {
        Instant due = Instant.EPOCH.plus(row.number(AllMeasures.DUE_BY).orElseThrow(), ChronoUnit.MICROS);
        String word = row.text("clock").orElseThrow();
        return new MeasureLine(
                ViolenceFileId.of(row.id()),
                Math.toIntExact(row.number("measure").orElseThrow()),
                Arrays.stream(ClockKind.values())
                        .filter(k -> k.word().equals(word))
                        .findFirst()
                        .orElseThrow(),
                due,
                !moment.now().isBefore(due));
    }
}
