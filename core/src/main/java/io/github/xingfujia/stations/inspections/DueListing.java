package io.github.xingfujia.stations.inspections;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.stations.DueLine;
import io.github.xingfujia.stations.Verdict;
import io.github.xingfujia.stations.ledger.Actions;
import io.github.xingfujia.stations.ledger.BuiltPosts;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;
import java.util.Optional;

/** Lists the inspections of an area that are due again, what is due longest first: true without any run. */
final class DueListing implements Listing<Optional<DivisionCode>, DueLine> {

    private final Network network;

    DueListing(Network network) {
        this.network = network;
    }

    @Override
    public Action action() {
        return Actions.DUE;
    }

    @Override
    public String kind() {
        return BuiltPosts.KIND.name();
    }

    @Override
    public Filter filter(Optional<DivisionCode> asked, Moment moment) {
        DivisionCode area = asked.or(() -> moment.actor() instanceof Actor.Staff staff
                        ? Optional.of(staff.post().place())
                        : Optional.empty())
                .orElseGet(() -> network.centre().place());
        return new Filter.Range("again", 0, moment.today().toEpochDay())
                .and(new Filter.Range("division", area.value(), area.last()));
    }

    @Override
    public String orderBy() {
        return "again";
    }

    @Override
    public DueLine line(Row row, Moment moment) {
        PostId post = PostId.of(row.id());
        Optional<LocalDate> until = row.number("until").map(LocalDate::ofEpochDay);
        return new DueLine(
                post,
                network.label(post),
                Verdict.valueOf(row.text("verdict").orElseThrow()),
                LocalDate.ofEpochDay(row.number("again").orElseThrow()),
                until,
                until.filter(moment.today()::isAfter).isPresent());
    }
}
