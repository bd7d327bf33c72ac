package io.github.xingfujia.calendar;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The days one yearly notice decides (年度放假安排).
 *
 * @param year the year it is for
 * @param notice title and number of the notice
 * @param days the days it states; every other day of the year follows the week
 */
record HolidayYear(int year, String notice, Map<LocalDate, Day> days) {

    private static final int LONGEST = 31;

    HolidayYear {
        days = ImmutableMap.copyOf(days);
    }

    /** Returns the year in {@code file}; empty, with the problems reported, when it is not sound. */
    static Optional<HolidayYear> read(SourceNode file, Checks problems) {
        int before = problems.violations().size();
        file.only("year", "notice", "published", "holidays", "workdays");
        int year = (int) file.at("year").number(1950, 2199);
        String notice = file.at("notice").text();
        file.at("published").date();
        Map<LocalDate, Day> days = new LinkedHashMap<>();
        for (SourceNode item : file.at("holidays").items()) {
            holiday(item.only("holiday", "from", "to"), year, days);
        }
        for (SourceNode item : file.at("workdays").items()) {
            item.date().ifPresent(date -> workday(item, date, year, days));
        }
        if (days.isEmpty() && file.isPresent()) {
            file.at("holidays").problem("required");
        }
        return problems.violations().size() > before || !file.isPresent()
                ? Optional.empty()
                : Optional.of(new HolidayYear(year, notice, days));
    }

    private static void holiday(SourceNode item, int year, Map<LocalDate, Day> days) {
        Holiday holiday = item.at("holiday").choice(Holiday.class);
        Optional<LocalDate> from = item.at("from").date();
        Optional<LocalDate> to = item.at("to").date();
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (to.get().isBefore(from.get())) {
            item.at("to").problem("end-before-start", from.get().toString());
            return;
        }
        if (isOutside(from.get(), year) || isOutside(to.get(), year)) {
            item.problem("outside-year", Integer.toString(year));
            return;
        }
        if (ChronoUnit.DAYS.between(from.get(), to.get()) >= LONGEST) {
            item.at("to").problem("holiday-too-long", LONGEST);
            return;
        }
        for (LocalDate date = from.get(); !date.isAfter(to.get()); date = date.plusDays(1)) {
            put(item, new Day(date, Day.Kind.HOLIDAY, Optional.of(holiday), false), days);
        }
    }

    private static void workday(SourceNode item, LocalDate date, int year, Map<LocalDate, Day> days) {
        if (isOutside(date, year)) {
            item.problem("outside-year", Integer.toString(year));
        } else if (!Day.isWeekend(date)) {
            item.problem("not-a-weekend");
        } else {
            put(item, new Day(date, Day.Kind.SHIFTED_WORKDAY, Optional.empty(), false), days);
        }
    }

    private static void put(SourceNode item, Day day, Map<LocalDate, Day> days) {
        if (days.putIfAbsent(day.date(), day) != null) {
            item.problem("duplicate-key", day.date().toString());
        }
    }

    private static boolean isOutside(LocalDate date, int year) {
        LocalDate first = HolidayCalendar.NEXT_NOTICE_REACHES.atYear(year - 1);
        return date.isBefore(first) || date.getYear() > year;
    }
}
