package io.github.xingfujia.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private final HolidayCalendar calendar = HolidayCalendar.bundled();

    @ParameterizedTest(name = "{0}: {1} {2} from {3}")
    @CsvSource({
        // what,                                         regime, period, start,            due (exclusive)
        "delegated 30 days end in National Day,          court,  30d, 2025-09-03T09:30, 2025-10-10T00:00",
        "15 days from a shifted Sunday,                  court,  15d, 2026-09-20T08:00, 2026-10-09T00:00",
        "the same by the Civil Code,                     civil,  15d, 2026-09-20T08:00, 2026-10-09T00:00",
        "a last day on a shifted Saturday stays,         civil,  20d, 2026-09-20T08:00, 2026-10-11T00:00",
        "the Sunday after it rolls,                      civil,  21d, 2026-09-20T08:00, 2026-10-13T00:00",
        "7 days of the simplified procedure,             court,   7d, 2026-03-02T09:00, 2026-03-10T00:00",
        "a Saturday rolls to Monday,                     civil,   5d, 2026-03-02T09:00, 2026-03-10T00:00",
        "3 working days over Spring Festival,            court,  3wd, 2026-02-13T17:00, 2026-02-26T00:00",
        "1 working day before it is the shifted one,     court,  1wd, 2026-02-13T17:00, 2026-02-15T00:00",
        "a month without the day ends with the month,    civil,   1m, 2024-01-31T12:00, 2024-03-01T00:00",
        "the same in a common year,                      civil,   1m, 2025-01-31T12:00, 2025-03-01T00:00",
        "a leap day a year later,                        civil,   1y, 2024-02-29T12:00, 2025-03-01T00:00",
        "a month that ends on a Saturday rolls,          civil,   1m, 2026-01-31T12:00, 2026-03-01T00:00",
        "two months,                                     civil,   2m, 2026-01-15T12:00, 2026-03-17T00:00",
        "72 hours over a weekend do not roll,            civil,  72h, 2026-03-06T10:20, 2026-03-09T10:20",
        "the starting hour of a court is left out,       court,  72h, 2026-03-06T10:20, 2026-03-09T11:00",
        "also when it starts on the stroke,              court,  24h, 2026-03-06T10:00, 2026-03-07T11:00",
        "an hour before midnight,                        court,   1h, 2026-03-06T23:59, 2026-03-07T01:00",
        "the last minute of a day is that day,           civil,   1d, 2026-03-02T23:59, 2026-03-04T00:00",
        "midnight is the new day,                        civil,   1d, 2026-03-03T00:00, 2026-03-05T00:00",
    })
    void a_worked_example(String what, String regime, String period, LocalDateTime start, LocalDateTime due) {
        Regime counted = regime.equals("court") ? Regime.COURT : Regime.CIVIL;
        Deadline deadline = Term.of(at(start), Period.of(period), counted).on(calendar);
        assertEquals(at(due), deadline.dueAt(), () -> what + "\n" + deadline.explanation());
        assertFalse(deadline.isProvisional());
    }

    @Test
    void a_pause_over_a_holiday_leaves_out_its_days_and_nothing_twice() {
        Term term = Term.of(at("2026-09-28T09:00"), Period.of("7d"), Regime.CIVIL)
                .without(Standstill.pause(at("2026-09-30T10:00"), at("2026-10-08T09:00")));
        // counted: 29 September and 8 to 13 October
        assertEquals(at("2026-10-14T00:00"), term.on(calendar).dueAt());
        Term twice = term.without(Standstill.pause(at("2026-10-01T10:00"), at("2026-10-03T09:00")));
        assertEquals(at("2026-10-14T00:00"), twice.on(calendar).dueAt());
    }

    @Test
    void a_pause_within_one_day_changes_nothing_and_says_so() {
        Deadline deadline = Term.of(at("2026-03-02T09:00"), Period.of("7d"), Regime.CIVIL)
                .without(Standstill.pause(at("2026-03-04T08:00"), at("2026-03-04T18:00")))
                .on(calendar);
        assertEquals(at("2026-03-10T00:00"), deadline.dueAt());
        assertTrue(english(deadline).contains("the pause ended on the day it began (2026-03-04) and changes nothing"));
    }

    @Test
    void hours_leave_out_the_exact_time_of_overlapping_pauses_once() {
        Deadline deadline = Term.of(at("2026-03-02T09:00"), Period.of("24h"), Regime.CIVIL)
                .without(Standstill.pause(at("2026-03-02T13:00"), at("2026-03-02T15:00")))
                .without(Standstill.pause(at("2026-03-02T12:00"), at("2026-03-02T14:30")))
                .without(Standstill.pause(at("2026-03-03T11:59"), at("2026-03-03T12:59")))
                .without(Standstill.pause(at("2026-03-09T00:00"), at("2026-03-10T00:00")))
                .on(calendar);
        assertEquals(at("2026-03-03T13:00"), deadline.dueAt());
    }

    @Test
    void the_time_of_an_appraisal_is_left_out_by_whole_days() {
        Deadline deadline = Term.of(at("2026-03-02T09:00"), Period.of("7d"), Regime.COURT)
                .without(Standstill.exclusion(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 6)))
                .on(calendar);
        assertEquals(at("2026-03-13T00:00"), deadline.dueAt());
        assertTrue(english(deadline)
                .contains("excluded by law, such as for an appraisal: 2026-03-04 to 2026-03-06 (3 days)"));
    }

    @Test
    void working_days_within_a_pause_do_not_count_and_a_roll_never_ends_inside_one() {
        Term working = Term.of(at("2026-03-02T09:00"), Period.of("3wd"), Regime.CIVIL)
                .without(Standstill.pause(at("2026-03-04T09:00"), at("2026-03-06T09:00")));
        assertEquals(at("2026-03-10T00:00"), working.on(calendar).dueAt());
        Term rolled = Term.of(at("2026-03-02T09:00"), Period.of("5d"), Regime.CIVIL)
                .without(Standstill.pause(at("2026-03-08T09:00"), at("2026-03-11T09:00")));
        assertEquals(at("2026-03-12T00:00"), rolled.on(calendar).dueAt());
    }

    @ParameterizedTest
    @CsvSource({
        "30d, 2026-03-02T09:00, 15d, 2026-04-17T00:00",
        "15d, 2026-09-20T09:00, 7d,  2026-10-16T00:00",
        "72h, 2026-03-02T09:00, 7d,  2026-03-13T00:00",
        "7d,  2026-03-02T09:00, 6h,  2026-03-10T06:00",
        "5wd, 2026-03-02T09:00, 5wd, 2026-03-17T00:00"
    })
    void an_extension_runs_from_the_last_day_reached(String period, String start, String more, String due) {
        Deadline deadline = Term.of(at(start), Period.of(period), Regime.COURT)
                .extendedBy(Period.of(more))
                .on(calendar);
        assertEquals(at(due), deadline.dueAt(), () -> english(deadline).toString());
        assertTrue(english(deadline).toString().contains("with the consent of all"));
    }

    @Test
    void a_due_date_in_a_year_without_notice_is_provisional_and_says_which_year() {
        Deadline deadline =
                Term.of(at("2026-12-10T09:00"), Period.of("30d"), Regime.CIVIL).on(calendar);
        assertEquals(at("2027-01-12T00:00"), deadline.dueAt());
        assertTrue(deadline.isProvisional());
        assertTrue(english(deadline)
                .contains(
                        "the holidays of 2027 are not known yet; Monday to Friday are taken as worked but for the days the"
                                + " law fixes, so this is provisional"));
        assertEquals("剩余 1 天（暂定）", deadline.remaining(at("2027-01-10T09:00")).in(Locale.CHINA));
    }

    @ParameterizedTest
    @CsvSource({"18d, false", "19d, true", "21d, true", "22d, true"})
    void the_last_days_of_december_wait_for_the_next_notice(String period, boolean provisional) {
        Deadline deadline =
                Term.of(at("2026-12-10T09:00"), Period.of(period), Regime.CIVIL).on(calendar);
        assertEquals(provisional, deadline.isProvisional());
    }

    @Test
    void it_explains_itself_in_both_languages() {
        Deadline deadline =
                Term.of(at("2025-09-03T09:30"), Period.of("30d"), Regime.COURT).on(calendar);
        assertEquals(
                List.of(
                        "limit of 30 days: the starting day 2025-09-03 is not counted (民诉法 85)",
                        "the last day 2025-10-03 falls on National Day, so the period ends with 2025-10-09 (民诉法 85)",
                        "the limit ends at 2025-10-09 24:00"),
                english(deadline));
        assertEquals(
                List.of(
                        "期限 30 日：开始的当日 2025-09-03 不计入（民诉法 85）",
                        "最后一日 2025-10-03 为国庆节，顺延至 2025-10-09（民诉法 85）",
                        "期限于 2025-10-09 24:00 届满"),
                deadline.explanation().stream().map(w -> w.in(Locale.CHINA)).toList());
    }

    @Test
    void working_days_name_the_days_off_and_the_shifted_days() {
        Deadline deadline =
                Term.of(at("2026-02-13T17:00"), Period.of("3wd"), Regime.CIVIL).on(calendar);
        assertEquals(
                List.of(
                        "limit of 3 working days: the starting day 2026-02-13 is not counted (民法典 201)",
                        "9 days off are not counted: 2026-02-15/2026-02-23",
                        "weekend days worked by the holiday notice count as working days: 2026-02-14",
                        "the limit ends at 2026-02-25 24:00"),
                english(deadline));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5wd | 2026-03-01T09:00 | remaining: 5 working days",
                "5wd | 2026-03-05T12:00 | remaining: 2 working days",
                "5wd | 2026-03-07T12:00 | remaining: 1 working day",
                "5wd | 2026-03-09T23:59 | due today, 24:00",
                "5wd | 2026-03-10T00:00 | overdue by 1 day",
                "5wd | 2026-03-12T00:00 | overdue by 3 days",
                "7d  | 2026-03-02T09:00 | remaining: 7 days",
                "7d  | 2026-03-08T23:59 | remaining: 1 day",
                "72h | 2026-03-02T09:00 | remaining: 72 h 0 min",
                "72h | 2026-03-05T08:59 | remaining: 0 h 1 min",
                "72h | 2026-03-05T09:00 | overdue by 0 h 0 min",
                "72h | 2026-03-06T10:30 | overdue by 25 h 30 min"
            })
    void it_tells_what_is_left_in_the_unit_of_the_limit(String period, String now, String said) {
        Deadline deadline =
                Term.of(at("2026-03-02T09:00"), Period.of(period), Regime.CIVIL).on(calendar);
        assertEquals(said, deadline.remaining(at(now)).in(Locale.ENGLISH));
    }

    @Test
    void it_is_past_from_the_due_instant_on() {
        Deadline deadline =
                Term.of(at("2026-03-02T09:00"), Period.of("7d"), Regime.CIVIL).on(calendar);
        assertFalse(deadline.isPast(deadline.dueAt().minusNanos(1)));
        assertTrue(deadline.isPast(deadline.dueAt()));
        assertEquals(LocalDate.of(2026, 3, 9), deadline.lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "1949-12-31T23:59:59Z", "2200-01-01T00:00:00Z"})
    void an_instant_no_case_can_have_is_refused(String instant) {
        Instant start = Instant.parse(instant);
        assertThrows(InvalidInput.class, () -> Term.of(start, Period.of("7d"), Regime.CIVIL));
        assertThrows(InvalidInput.class, () -> Standstill.pause(start, start));
    }

    @Test
    void a_pause_that_ends_before_it_began_is_refused() {
        assertThrows(InvalidInput.class, () -> Standstill.pause(at("2026-03-02T09:00"), at("2026-03-02T08:59")));
    }

    @Test
    void both_languages_have_the_same_texts() {
        ResourceBundle.Control exact = ResourceBundle.Control.getNoFallbackControl(List.of("java.properties"));
        String base = "io.github.xingfujia.calendar.texts";
        assertEquals(
                ResourceBundle.getBundle(base, Locale.ROOT, exact).keySet(),
                ResourceBundle.getBundle(base, Locale.ENGLISH, exact).keySet());
        for (Holiday holiday : Holiday.values()) {
            assertFalse(holiday.named().in(Locale.ENGLISH).isBlank());
        }
    }

    private static List<String> english(Deadline deadline) {
        return deadline.explanation().stream().map(w -> w.in(Locale.ENGLISH)).toList();
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
