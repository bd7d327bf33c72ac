package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselLine;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/** Lists the files of one's post and those one counsels in, by the day they were opened. */
final class FileListing implements Listing<Filter, CounselLine> {

    @Override
    public Action action() {
        return Actions.LIST;
    }

    @Override
    public String kind() {
        return CounselFiles.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query;
    }

    @Override
    public String orderBy() {
        return "opened";
    }

    @Override
    public CounselLine line(Row row, Moment moment) {
        return new CounselLine(
                CounselId.of(row.id()),
                CounselCode.of(row.text("kind").orElseThrow()),
                row.text("group").map(CounselCode::of),
                PostId.of(row.text("post").orElseThrow()),
                LocalDate.ofEpochDay(row.number("opened").orElseThrow()),
                row.number("open").filter(n -> n == 1).isPresent(),
                row.instant("next"),
                row.number("due").map(LocalDate::ofEpochDay));
    }
}
