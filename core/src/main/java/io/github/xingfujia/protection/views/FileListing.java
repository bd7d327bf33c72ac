package io.github.xingfujia.protection.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.protection.FileLine;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Lists the files an actor may open, by due time; nothing sealed is opened for it. */
final class FileListing implements Listing<Filter, FileLine> {

    @Override
    public Action action() {
        return Actions.LIST;
    }

    @Override
    public String kind() {
        return Files.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return Kind.DUE_AT;
    }

    @Override
    public FileLine line(Row row, Moment moment) {
        Optional<Instant> late =
                row.instant("overdueSince").or(() -> row.dueAt().filter(d -> !d.isAfter(moment.now())));
        return new FileLine(
                ViolenceFileId.of(row.id()),
                row.text("number").orElseThrow(),
                row.text("status").orElseThrow(),
                grade(row),
                PostId.of(row.text("accountable").orElseThrow()),
                row.text("handler"),
                row.dueAt(),
                late.isPresent(),
                late);
    }

    private static GateClass grade(Row row) {
        String word = row.text("grade").orElseThrow();
        return Arrays.stream(GateClass.values())
                .filter(g -> g.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
