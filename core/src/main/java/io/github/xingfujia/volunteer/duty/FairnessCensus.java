package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.DutyLine.Standing;
import io.github.xingfujia.volunteer.Fairness;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.way.Census;
import io.github.xingfujia.way.Moment;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what everybody carried in a quarter. */
final class FairnessCensus implements Census<Quarter, Fairness> {

    @Override
    public Action action() {
        return Actions.FAIRNESS;
    }

    @Override
    public String kind() {
        return Duties.KIND.name();
    }

    @Override
    public List<Filter> filters(Quarter quarter, Moment moment) {
        Filter all = new Filter.Range(
                "day", quarter.first().toEpochDay(), quarter.last().toEpochDay());
        Filter hers =
                all.and(new Filter.NoneOf("standing", List.of(Standing.CANCELLED.name(), Standing.EXCUSED.name())));
        return List.of(
                hers,
                hers.and(new Filter.In("danger", List.of(Danger.MEDIUM.name(), Danger.HIGH.name()))),
                all.and(new Filter.Equal("standing", Standing.DECLINED.name())),
                all.and(new Filter.Equal("standing", Standing.MISSED.name())));
    }

    @Override
    public String by() {
        return "staff";
    }

    @Override
    public String orderBy() {
        return "from";
    }

    @Override
    public Fairness result(Quarter quarter, List<Part> parts, Moment moment) {
        SortedMap<String, long[]> carried = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Cell cell : parts.get(i).cells()) {
                carried.computeIfAbsent(cell.value(), staff -> new long[parts.size()])[i] = cell.rows();
            }
        }
        return new Fairness(
                quarter,
                carried.entrySet().stream()
                        .map(e -> new Fairness.Share(
                                StaffId.of(e.getKey()),
                                e.getValue()[0],
                                e.getValue()[1],
                                e.getValue()[2],
                                e.getValue()[3]))
                        .toList());
    }
}
