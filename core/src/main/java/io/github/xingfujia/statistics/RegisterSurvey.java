package io.github.xingfujia.statistics;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.PublishedFact;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Survey;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts a register: as many numbers are kept as it has rows, and no case. */
final class RegisterSurvey<R> implements Survey<RegisterQuery, R> {

    private static final Comparator<List<String>> BY_CODE = (a, b) -> {
        int order = 0;
        for (int i = 0; i < a.size() && order == 0; i++) {
            order = a.get(i).compareTo(b.get(i));
        }
        return order;
    };

    private final Unit unit;
    private final Function<Register, R> shown;

    RegisterSurvey(Unit unit, Function<Register, R> shown) {
        this.unit = unit;
        this.shown = shown;
    }

    @Override
    public Action action() {
        return Actions.REGISTER;
    }

    @Override
    public Scope scope(RegisterQuery query, Moment moment) {
        return query.area().scope();
    }

    @Override
    public String basis(RegisterQuery query) {
        return "register/" + query.area() + "/" + query.span();
    }

    @Override
    public long until(RegisterQuery query) {
        return query.asOf().orElse(Long.MAX_VALUE);
    }

    @Override
    public Count<R> begin(RegisterQuery query, Moment moment) {
        SortedMap<List<String>, Long> rows = new TreeMap<>(BY_CODE);
        long[] opened = {0};
        return new Count<>() {
            @Override
            public void take(PublishedFact fact) {
                CaseChange.of(fact).ifPresent(change -> {
                    if (query.span().contains(change.after().openedOn())
                            && query.area().covers(change.after().station())) {
                        change.before().ifPresentOrElse(before -> add(before, -1), () -> opened[0]++);
                        add(change.after(), 1);
                    }
                });
            }

            private void add(CountedCase one, long cases) {
                rows.merge(query.by().stream().map(one::value).toList(), cases, Long::sum);
            }

            @Override
            public R result(long position) {
                List<Register.Row> kept = rows.entrySet().stream()
                        .filter(e -> e.getValue() != 0)
                        .map(e -> new Register.Row(e.getKey(), e.getValue()))
                        .toList();
                return shown.apply(new Register(
                        query.span(), query.area(), query.by(), position, Quantity.of(opened[0], unit), kept));
            }
        };
    }
}
