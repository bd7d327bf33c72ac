package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The shared small streams {@code diary/<person>.<date>} (日程): every session, visit and appointment of one
 * person on one day, of whatever room; so nobody is given to two at one time.
 */
public final class Diary implements Aggregate<Diary.Day> {

    /** The one fold of diaries. */
    public static final Diary DIARY = new Diary();

    private Diary() {}

    /** Returns the diary of one member of the team on one day. */
    public static Ref of(StaffId staff, LocalDate day) {
        return new Ref("diary", staff + "." + day);
    }

    /** Returns the diaries of the days a time lies in: it may last past midnight. */
    public static List<Ref> of(StaffId staff, Instant from, Instant until) {
        return day(from)
                .datesUntil(day(until).plusDays(1))
                .map(day -> of(staff, day))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Moment.ZONE).toLocalDate();
    }

    /** Returns the facts that stand in diaries, by their stored names. */
    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("diary.booked/1", Booked.class)
                .fact("diary.freed/1", Freed.class);
    }

    /** A time was taken. */
    public record Booked(Instant from, Instant until, String what) implements Fact {}

    /** A time was given back. */
    public record Freed(String what) implements Fact {}

    /** What is taken on one day. */
    public record Day(List<Booked> taken) {
        /** Keeps the list as it is given. */
        public Day {
            taken = ImmutableList.copyOf(taken);
        }

        /** Returns the same day without what is named. */
        public Day without(String what) {
            return new Day(taken.stream().filter(t -> !t.what().equals(what)).toList());
        }

        /** Returns whether nothing taken overlaps the span from {@code from} to {@code until}, exclusive. */
        public boolean isFree(Instant from, Instant until) {
            return taken.stream().noneMatch(t -> t.from().isBefore(until) && from.isBefore(t.until()));
        }
    }

    @Override
    public String name() {
        return "diary";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Day none(Ref ref) {
        return new Day(List.of());
    }

    @Override
    public Day evolve(Day day, Fact fact, Stamp stamp) {
        if (fact instanceof Booked booked) {
            return new Day(ImmutableList.<Booked>builder()
                    .addAll(day.taken())
                    .add(booked)
                    .build());
        }
        return fact instanceof Freed freed ? day.without(freed.what()) : day;
    }
}
