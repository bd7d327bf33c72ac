package io.github.xingfujia.calendar;

import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A working calendar read from yearly files (放假安排), one for each notice of the State Council.
 *
 * <p>The notice of a year may reach back into the last days of the year before (29 and 31 December 2018 were decided by
 * the notice for 2019). So 29 to 31 December stay provisional until the next year is known too.
 *
 * <p>Where no notice is known, the days that the law fixes by date (1 January, 1 and 2 May, 1 to 3 October) are holidays all
 * the same; the day stays provisional.
 */
public final class HolidayCalendar implements WorkingCalendar {

    /** No notice since 2008 reached further back. */
    static final MonthDay NEXT_NOTICE_REACHES = MonthDay.of(12, 29);

    private static final List<Integer> BUNDLED = List.of(2024, 2025, 2026);

    private static final FixedHolidays FIXED = fixed();

    private final ImmutableSortedMap<Integer, HolidayYear> years;

    private HolidayCalendar(ImmutableSortedMap<Integer, HolidayYear> years) {
        this.years = years;
    }

    /** Returns the calendar of the files, each one year; everything wrong with them goes to {@code problems}. */
    public static HolidayCalendar read(List<SourceNode> files, Checks problems) {
        return new HolidayCalendar(ImmutableSortedMap.of()).with(files, problems);
    }

    /** Returns the calendar of the years shipped with the library: 2024, 2025 and 2026. */
    public static HolidayCalendar bundled() {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>();
        for (int year : BUNDLED) {
            files.add(SourceNode.yaml(year + ".yaml", resource(year + ".yaml"), problems));
        }
        HolidayCalendar calendar = read(files, problems);
        problems.orThrow();
        return calendar;
    }

    /**
     * Returns this calendar with further years; a year already known gives way, as a later notice replaces an earlier
     * one. Two files of one year in one call are a problem.
     */
    public HolidayCalendar with(List<SourceNode> files, Checks problems) {
        TreeMap<Integer, HolidayYear> read = new TreeMap<>();
        for (SourceNode file : files) {
            HolidayYear.read(file, problems).ifPresent(year -> {
                if (read.putIfAbsent(year.year(), year) != null) {
                    file.at("year").problem("duplicate-key", Integer.toString(year.year()));
                }
            });
        }
        TreeMap<Integer, HolidayYear> all = new TreeMap<>(years);
        all.putAll(read);
        return new HolidayCalendar(ImmutableSortedMap.copyOf(all));
    }

    @Override
    public boolean covers(int year) {
        return years.containsKey(year);
    }

    @Override
    public Day on(LocalDate date) {
        return stated(date.getYear() + 1, date)
                .or(() -> stated(date.getYear(), date))
                .orElseGet(() -> isDecided(date) ? Day.ofWeek(date, false) : unannounced(date));
    }

    /** Returns the notice the days of a year come from, as it names itself; empty when the year is not covered. */
    public Optional<String> notice(int year) {
        return Optional.ofNullable(years.get(year)).map(HolidayYear::notice);
    }

    /** What the law fixes is off before any notice; everything else about the day may still change. */
    private static Day unannounced(LocalDate date) {
        return FIXED.on(date)
                .map(h -> new Day(date, Day.Kind.HOLIDAY, Optional.of(h), true))
                .orElseGet(() -> Day.ofWeek(date, true));
    }

    private static FixedHolidays fixed() {
        Checks problems = Checks.of();
        FixedHolidays fixed = FixedHolidays.read(SourceNode.yaml("fixed.yaml", resource("fixed.yaml"), problems));
        problems.orThrow();
        return fixed;
    }

    private Optional<Day> stated(int year, LocalDate date) {
        return Optional.ofNullable(years.get(year))
                .flatMap(y -> Optional.ofNullable(y.days().get(date)));
    }

    private boolean isDecided(LocalDate date) {
        boolean reached = !MonthDay.from(date).isBefore(NEXT_NOTICE_REACHES);
        return covers(date.getYear()) && (!reached || covers(date.getYear() + 1));
    }

    private static String resource(String name) {
        try (InputStream in = HolidayCalendar.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the library: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
