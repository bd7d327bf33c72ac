package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The shared small streams {@code diary/<person>.<date>} (日程): every session, visit and appointment of one
 * person on one day, of whatever room; so nobody is given to two at one time.
 *
 * <p>Its row tells whose day it is and how much stands in it: by it everything that someone still has before her is found
 * when she loses her certificate.
 */
public final class Diary implements Aggregate<Diary.Day> {

    /** What a row says of each time taken: {@code <from>/<until>/<room>}. */
    public static final String SESSIONS = "sessions";

    /** The one fold of diaries. */
    public static final Diary DIARY = new Diary();

    /**
     * The rows of diaries: one for each person and day. In the first generation diaries had none, in the second they did not say at
     * what hours.
     */
    public static final Kind KIND = new Kind(
            "diary",
            3,
            List.of(
                    Attribute.text("staff"),
                    Attribute.number("day"),
                    Attribute.number("taken"),
                    Attribute.texts(SESSIONS),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

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
    public record Booked(Instant from, Instant until, String what) implements Fact {

        /** Returns the room that booked it: the first word of what it is. */
        public String room() {
            int end = what.indexOf('/');
            return end < 0 ? what : what.substring(0, end);
        }
    }

    /**
     * Gives back the rest of what ended before its time; what was worked stays, so that rest is counted from there. The diaries of its
     * days must be loaded.
     */
    public static void end(
            Ruling.Plan.Builder plan, StaffId staff, Instant from, Instant until, String what, Instant now) {
        if (!now.isBefore(until)) {
            return;
        }
        of(staff, from, until).forEach(day -> plan.to(day, "", new Freed(what)));
        if (from.isBefore(now)) {
            of(staff, from, now).forEach(day -> plan.to(day, "", new Booked(from, now, what)));
        }
    }

    /** A time was given back. */
    public record Freed(String what) implements Fact {}

    /**
     * What is taken on one day.
     *
     * @param staff whose day
     * @param date which day
     * @param taken in the order booked
     */
    public record Day(StaffId staff, LocalDate date, List<Booked> taken) {
        /** Keeps the list as it is given. */
        public Day {
            taken = ImmutableList.copyOf(taken);
        }

        /** Returns the same day without what is named. */
        public Day without(String what) {
            return new Day(
                    staff,
                    date,
                    taken.stream().filter(t -> !t.what().equals(what)).toList());
        }

        /** Returns whether nothing taken overlaps the span from {@code from} to {@code until}, exclusive. */
        public boolean isFree(Instant from, Instant until) {
            return taken.stream().noneMatch(t -> t.from().isBefore(until) && from.isBefore(t.until()));
        }

        /** Returns what has not begun. */
        public List<Booked> ahead(Instant now) {
            return taken.stream().filter(t -> t.from().isAfter(now)).toList();
        }

        private Day with(Booked booked) {
            return new Day(
                    staff,
                    date,
                    ImmutableList.<Booked>builder().addAll(taken).add(booked).build());
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
        int end = ref.key().lastIndexOf('.');
        return new Day(
                StaffId.of(ref.key().substring(0, end)),
                LocalDate.parse(ref.key().substring(end + 1)),
                List.of());
    }

    @Override
    public Day evolve(Day day, Fact fact, Stamp stamp) {
        if (fact instanceof Booked booked) {
            return day.with(booked);
        }
        return fact instanceof Freed freed ? day.without(freed.what()) : day;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, Day day) {
        return Optional.of(Row.of(KIND, ref.key())
                .text("staff", day.staff().value())
                .number("day", day.date().toEpochDay())
                .number("taken", day.taken().size())
                .texts(
                        SESSIONS,
                        day.taken().stream()
                                .map(t -> t.from() + "/" + t.until() + "/" + t.room())
                                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)))
                .build());
    }
}
