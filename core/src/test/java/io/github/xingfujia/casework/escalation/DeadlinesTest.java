package io.github.xingfujia.casework.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.calendar.HolidayCalendar;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseClock;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.MadeUpFile;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    private static final PostId STATION = PostId.of("500118105201");
    private static final PostId CENTRE = PostId.of("500118000000");

    private final Deadlines deadlines = new Deadlines(
            HolidayCalendar.bundled(), post -> post.equals(STATION) ? Optional.of(Period.of("7d")) : Optional.empty());

    @Test
    void a_case_that_reaches_a_station_has_the_limit_of_its_tier() {
        CaseFact.DueSet due = deadlines.start(STATION, at("2026-03-02T09:00")).orElseThrow();
        assertEquals(new CaseFact.DueSet(at("2026-03-02T09:00"), "7d", at("2026-03-10T00:00"), false), due);
    }

    @Test
    void a_tier_without_a_limit_sets_no_due_date() {
        assertEquals(Optional.empty(), deadlines.start(CENTRE, at("2026-03-02T09:00")));
        assertEquals(List.of(), deadlines.explain(MadeUpFile.noClock()));
    }

    @Test
    void a_due_date_in_a_year_without_notice_is_provisional() {
        assertTrue(
                deadlines.start(STATION, at("2026-12-28T09:00")).orElseThrow().provisional());
    }

    @Test
    void a_pause_and_an_extension_move_the_due_date_and_the_case_says_why() {
        CaseClock paused = MadeUpFile.paused(started(), at("2026-03-04T15:00"), at("2026-03-06T10:00"));
        CaseFact.DueSet afterPause = deadlines.again(paused);
        assertEquals(at("2026-03-12T00:00"), afterPause.dueAt());
        CaseClock extended = MadeUpFile.extended(MadeUpFile.set(paused, afterPause), "15d");
        CaseFact.DueSet afterExtension = deadlines.again(extended);
        assertEquals(at("2026-03-27T00:00"), afterExtension.dueAt());
        assertEquals(
                List.of(
                        "limit of 7 days: the starting day 2026-03-02 is not counted (民法典 201)",
                        "extended by 15 days with the consent of all, to 2026-03-26 24:00 (民法典 204)",
                        "the pause from 2026-03-04 to 2026-03-05 (2 days) is not counted",
                        "the limit ends at 2026-03-26 24:00"),
                explained(MadeUpFile.set(extended, afterExtension)));
    }

    @Test
    void a_clock_that_ran_backwards_between_pause_and_resume_leaves_the_due_date_alone() {
        CaseClock odd = MadeUpFile.paused(started(), at("2026-03-04T15:00"), at("2026-03-04T14:59"));
        assertEquals(at("2026-03-10T00:00"), deadlines.again(odd).dueAt());
    }

    @Test
    void a_case_that_stands_still_says_since_when() {
        List<String> lines = explained(MadeUpFile.paused(started(), at("2026-03-04T15:00")));
        assertEquals("stands still since 2026-03-04 15:00; worked out anew when it runs again", lines.get(2));
    }

    @Test
    void a_due_date_recorded_under_another_calendar_is_not_passed_off_as_the_present_one() {
        CaseFact.DueSet recorded = new CaseFact.DueSet(at("2026-03-02T09:00"), "7d", at("2026-03-12T00:00"), true);
        List<String> lines = explained(MadeUpFile.set(MadeUpFile.noClock(), recorded));
        assertTrue(
                lines.contains(
                        "recorded as due at 2026-03-11 24:00; by the present calendar it would be 2026-03-09 24:00"),
                lines.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "two weeks", "0d", "1000d", "15d "})
    void an_extension_that_is_no_period_is_refused_with_the_forms_allowed(String period) {
        InvalidInput e = assertThrows(
                InvalidInput.class,
                () -> new ClockActs.Extend(CaseId.of("a".repeat(26)), period, List.of(Side.APPLICANT)));
        assertEquals("period", e.violations().get(0).field());
        assertTrue(e.in(Locale.ENGLISH).contains("72h · 7d · 5wd · 1m · 1y"));
    }

    private CaseClock started() {
        return MadeUpFile.set(
                MadeUpFile.noClock(),
                deadlines.start(STATION, at("2026-03-02T09:00")).orElseThrow());
    }

    private List<String> explained(CaseClock clock) {
        return deadlines.explain(clock).stream().map(w -> w.in(Locale.ENGLISH)).toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
