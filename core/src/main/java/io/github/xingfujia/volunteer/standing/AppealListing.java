package io.github.xingfujia.volunteer.standing;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.AppealLine;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.util.List;

/** Lists whose appeal waits, the oldest first, for those who may decide it: neither she herself nor whoever took it away, nor
 * whoever has said how and waits for another. */
final class AppealListing implements Listing<Filter, AppealLine> {

    @Override
    public Action action() {
        return Actions.APPEALS;
    }

    @Override
    public String kind() {
        return Certificates.KIND.name();
    }

    @Override
    public Filter filter(Filter query, Moment moment) {
        return query.and(new Filter.In(
                "appeal", List.of(Certificates.WAITING, Certificates.WAITING_UPHELD, Certificates.WAITING_DISMISSED)));
    }

    @Override
    public String orderBy() {
        return "appealedAt";
    }

    @Override
    public AppealLine line(Row row, Moment moment) {
        return new AppealLine(
                StaffId.of(row.text("staff").orElseThrow()),
                row.instant("appealedAt").orElseThrow().atZone(Moment.ZONE).toLocalDate(),
                row.text("appeal")
                        .filter(how -> !how.equals(Certificates.WAITING))
                        .map(Certificates.WAITING_UPHELD::equals));
    }
}
