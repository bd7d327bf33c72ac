package io.github.xingfujia.casework.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.util.Optional;

/** Lists what an actor may open, by due time. */
final class CaseListing implements Listing<Filter, CaseLine> {

    @Override
    public Action action() {
        return Actions.MINE;
    }

    @Override
    public String kind() {
        return Cases.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return "movesBy";
    }

    @Override
    public CaseLine line(Row row, Moment moment) {
        boolean told = row.number("overdue").filter(n -> n == 1).isPresent();
        Optional<Instant> moves = row.instant("movesBy");
        Optional<Instant> passed = moves.filter(d -> !d.isAfter(moment.now()));
        return new CaseLine(
                CaseId.of(row.id()),
                row.text("number").orElse(""),
                row.text("status").orElse(""),
                row.text("category").orElse(""),
                PostId.of(row.text("accountable").orElseThrow()),
                row.text("handler"),
                moves,
                told || passed.isPresent(),
                row.instant("overdueAt").or(() -> passed),
                row.number("safetyFirst").filter(n -> n == 1).isPresent(),
                row.number("untold").filter(n -> n == 1).isPresent());
    }
}
