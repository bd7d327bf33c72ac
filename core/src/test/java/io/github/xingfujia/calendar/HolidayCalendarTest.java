package io.github.xingfujia.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tyme.holiday.LegalHoliday;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {

    private final HolidayCalendar bundled = HolidayCalendar.bundled();

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void every_day_agrees_with_an_independent_calendar(int year) {
        assertTrue(bundled.covers(year));
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(date -> {
            Optional<LegalHoliday> theirs = Optional.ofNullable(
                    LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
            Day ours = bundled.on(date);
            boolean working =
                    theirs.map(LegalHoliday::isWork).orElse(date.getDayOfWeek().getValue() < 6);
            assertEquals(working, ours.isWorking(), date + " " + theirs);
            boolean shifted = theirs.filter(LegalHoliday::isWork).isPresent();
            assertEquals(shifted, ours.kind() == Day.Kind.SHIFTED_WORKDAY, date + " " + theirs);
            boolean reached = year == 2026 && date.getDayOfYear() >= 363;
            assertEquals(reached, ours.provisional(), date.toString());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, WORKDAY,         false",
        "2026-02-14, SHIFTED_WORKDAY, false",
        "2026-02-15, HOLIDAY,         false",
        "2026-02-23, HOLIDAY,         false",
        "2026-02-24, WORKDAY,         false",
        "2026-03-07, WEEKEND,         false",
        "2025-12-31, WORKDAY,         false",
        "2026-12-28, WORKDAY,         false",
        "2026-12-29, WORKDAY,         true",
        "2027-01-01, HOLIDAY,         true",
        "2027-02-08, WORKDAY,         true",
        "2027-05-02, HOLIDAY,         true",
        "2027-05-03, WORKDAY,         true",
        "2027-10-02, HOLIDAY,         true",
        "2027-10-04, WORKDAY,         true",
        "2023-05-01, HOLIDAY,         true",
        "2023-05-02, WORKDAY,         true",
        "2023-10-02, HOLIDAY,         true"
    })
    void a_day_is_what_the_notice_says_or_marked_provisional(LocalDate date, Day.Kind kind, boolean provisional) {
        Day day = bundled.on(date);
        assertEquals(kind, day.kind());
        assertEquals(provisional, day.provisional());
    }

    @Test
    void a_year_without_notice_is_not_covered() {
        assertFalse(bundled.covers(2023));
        assertFalse(bundled.covers(2027));
        assertEquals(Optional.empty(), bundled.notice(2027));
        assertTrue(bundled.notice(2026).orElseThrow().contains("国办发明电〔2025〕7号"));
    }

    @Test
    void a_host_adds_the_next_year_and_the_end_of_december_is_settled() {
        Checks problems = Checks.of();
        HolidayCalendar more = bundled.with(List.of(file("""
                        year: 2027
                        notice: for a test only
                        published: 2026-11-30
                        holidays:
                          - { holiday: new-year, from: 2026-12-31, to: 2027-01-02 }
                        workdays: [2027-01-03]
                        """, problems)), problems);
        problems.orThrow();
        assertEquals(
                new Day(LocalDate.of(2026, 12, 31), Day.Kind.HOLIDAY, Optional.of(Holiday.NEW_YEAR), false),
                more.on(LocalDate.of(2026, 12, 31)));
        assertFalse(more.on(LocalDate.of(2026, 12, 30)).provisional());
        assertTrue(more.on(LocalDate.of(2027, 1, 3)).isWorking());
        assertTrue(more.on(LocalDate.of(2027, 12, 31)).provisional());
        assertTrue(more.covers(2024));
    }

    @Test
    void a_later_notice_for_the_same_year_takes_its_place() {
        Checks problems = Checks.of();
        String text =
                "{year: 2026, notice: n, published: 2026-01-01, holidays: [{holiday: other, from: 2026-06-01, to: 2026-06-01}]}";
        HolidayCalendar changed = bundled.with(List.of(file(text, problems)), problems);
        problems.orThrow();
        assertFalse(changed.on(LocalDate.of(2026, 6, 1)).isWorking());
        assertTrue(changed.on(LocalDate.of(2026, 10, 1)).isWorking());
    }

    @Test
    void every_problem_of_a_file_is_told_at_once_with_its_line() {
        Checks problems = Checks.of();
        HolidayCalendar read = HolidayCalendar.read(List.of(file("""
                        year: 2027
                        notice: n
                        published: 2026-11-30
                        holidays:
                          - { holiday: new-years, from: 2027-01-01, to: 2027-01-01 }
                          - { holiday: other, from: 2027-02-03, to: 2027-02-02 }
                          - { holiday: other, from: 2028-01-01, to: 2028-01-01 }
                          - { holiday: other, from: 2027-03-01, to: 2027-05-01 }
                        workdays:
                          - 2027-03-03
                          - 2026-12-28
                          - 2027-02-30
                        extra: 1
                        """, problems)), problems);
        List<String> found = problems.violations().stream()
                .map(v -> v.field().replaceAll(" .*", "") + " " + v.rule())
                .toList();
        assertEquals(
                List.of(
                        "t.yaml:13 unknown-key",
                        "t.yaml:5 one-of",
                        "t.yaml:6 end-before-start",
                        "t.yaml:7 outside-year",
                        "t.yaml:8 holiday-too-long",
                        "t.yaml:10 not-a-weekend",
                        "t.yaml:11 outside-year",
                        "t.yaml:12 form"),
                found);
        assertTrue(new InvalidInput(problems.violations()).in(Locale.ENGLISH).contains("a date of 2027"));
        assertFalse(read.covers(2027));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "year: 1", "year: 2027\nnotice: n\npublished: 2026-11-30", "{"})
    void a_file_that_decides_nothing_is_a_problem(String text) {
        Checks problems = Checks.of();
        HolidayCalendar read = HolidayCalendar.read(List.of(file(text, problems)), problems);
        assertFalse(read.covers(2027));
        assertFalse(problems.violations().isEmpty());
    }

    @Test
    void two_files_of_one_year_or_one_day_stated_twice_are_a_problem() {
        Checks problems = Checks.of();
        String text =
                "{year: 2027, notice: n, published: 2026-11-30, holidays: [{holiday: other, from: 2027-06-01, to: 2027-06-01}]}";
        HolidayCalendar.read(List.of(file(text, problems), file(text, problems)), problems);
        String twice =
                "{year: 2028, notice: n, published: 2026-11-30, holidays: [{holiday: other, from: 2028-06-03, to: 2028-06-03}], workdays: [2028-06-03]}";
        HolidayCalendar.read(List.of(file(twice, problems)), problems);
        assertEquals(
                List.of("duplicate-key", "duplicate-key"),
                problems.violations().stream().map(v -> v.rule()).toList());
    }

    private static SourceNode file(String text, Checks problems) {
        return SourceNode.yaml("t.yaml", text, problems);
    }
}
