package io.github.xingfujia.consultation.times;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.consultation.FreeTime;
import io.github.xingfujia.consultation.TimesView;
import io.github.xingfujia.consultation.Weekly;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The streams {@code expert-times/<expert>} (专家时段). */
public final class Times implements Aggregate<Times.State> {

    public static final Times TIMES = new Times();

    private Times() {}

    /**
     * What an expert laid down.
     *
     * @param offered every weekly time that stands, by its number
     * @param last the highest number given so far
     * @param closed when nothing is offered
     */
    public record State(SortedMap<Integer, Weekly> offered, int last, List<TimesView.Closed> closed) {

        public State {
            offered = ImmutableSortedMap.copyOf(offered);
            closed = ImmutableList.copyOf(closed);
        }

        /** Returns the times of one day that are offered, the earliest first, taken or not. */
        public List<FreeTime> on(LocalDate day) {
            List<FreeTime> all = new ArrayList<>();
            for (Weekly weekly : offered.values()) {
                if (weekly.day() == day.getDayOfWeek()
                        && !day.isBefore(weekly.since())
                        && !day.isAfter(weekly.through())) {
                    add(all, weekly, day);
                }
            }
            all.sort(Comparator.comparing(FreeTime::from));
            return all;
        }

        private void add(List<FreeTime> all, Weekly weekly, LocalDate day) {
            Duration length = Duration.ofMinutes(weekly.minutes());
            Instant end = instant(day, weekly.until());
            Instant from = instant(day, weekly.from());
            for (Instant until = from.plus(length); !until.isAfter(end); until = until.plus(length)) {
                if (isOpen(from, until)) {
                    all.add(new FreeTime(from, until, weekly.mode()));
                }
                from = until;
            }
        }

        private boolean isOpen(Instant from, Instant until) {
            return closed.stream()
                    .noneMatch(c ->
                            instant(c.day(), c.from()).isBefore(until) && from.isBefore(instant(c.day(), c.until())));
        }

        /** Returns the time that begins at an instant, if one is offered. */
        public Optional<FreeTime> at(Instant from) {
            return on(from.atZone(Moment.ZONE).toLocalDate()).stream()
                    .filter(t -> t.from().equals(from))
                    .findFirst();
        }
    }

    static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Moment.ZONE).toInstant();
    }

    /** Returns the times of one expert. */
    public static Ref of(StaffId expert) {
        return new Ref("expert-times", expert.value());
    }

    /** Returns the facts by their stored names. */
    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("consultation.times-offered/1", TimesFact.Offered.class)
                .fact("consultation.times-withdrawn/1", TimesFact.Withdrawn.class)
                .fact("consultation.times-closed/1", TimesFact.Closed.class)
                .fact("consultation.times-reopened/1", TimesFact.Reopened.class);
    }

    @Override
    public String name() {
        return "expert-times";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(new TreeMap<>(), 0, List.of());
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof TimesFact.Offered f) {
            SortedMap<Integer, Weekly> more = new TreeMap<>(state.offered());
            more.put(f.number(), f.weekly());
            return new State(more, f.number(), state.closed());
        } else if (fact instanceof TimesFact.Withdrawn f) {
            SortedMap<Integer, Weekly> less = new TreeMap<>(state.offered());
            less.remove(f.number());
            return new State(less, state.last(), state.closed());
        } else if (fact instanceof TimesFact.Closed f) {
            List<TimesView.Closed> more = ImmutableList.<TimesView.Closed>builder()
                    .addAll(state.closed())
                    .add(new TimesView.Closed(f.day(), f.from(), f.until()))
                    .build();
            return new State(state.offered(), state.last(), more);
        } else if (fact instanceof TimesFact.Reopened f) {
            TimesView.Closed open = new TimesView.Closed(f.day(), f.from(), f.until());
            List<TimesView.Closed> less =
                    state.closed().stream().filter(c -> !c.equals(open)).toList();
            return new State(state.offered(), state.last(), less);
        }
        return state;
    }
}
