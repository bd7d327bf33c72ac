package io.github.xingfujia.volunteer.engagements;

import com.google.common.base.Splitter;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Engaged;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Lists the days from today on in which something stands for one member of the team. */
public final class EngagedListing implements Listing<StaffId, Engaged> {

    @Override
    public Action action() {
        return Actions.ENGAGED;
    }

    @Override
    public String kind() {
        return Diary.KIND.name();
    }

    @Override
    public Filter filter(StaffId staff, Moment moment) {
        return new Filter.All(List.of(
                new Filter.Equal("staff", staff.value()),
                new Filter.Range("day", moment.today().toEpochDay(), Long.MAX_VALUE),
                new Filter.Range("taken", 1, Long.MAX_VALUE)));
    }

    @Override
    public String orderBy() {
        return "day";
    }

    @Override
    public Engaged line(Row row, Moment moment) {
        return new Engaged(
                LocalDate.ofEpochDay(row.number("day").orElseThrow()),
                row.texts(Diary.SESSIONS).stream()
                        .map(EngagedListing::session)
                        .sorted(Comparator.comparing(Engaged.Session::from))
                        .toList());
    }

    private static Engaged.Session session(String said) {
        List<String> parts = Splitter.on('/').splitToList(said);
        return new Engaged.Session(Instant.parse(parts.get(0)), Instant.parse(parts.get(1)), parts.get(2));
    }
}
