package io.github.xingfujia.casework;

import io.github.xingfujia.calendar.Deadline;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.calendar.Regime;
import io.github.xingfujia.calendar.Term;
import io.github.xingfujia.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The exact dates of a registered divorce (离婚冷静期, 民法典 1077): within 30 days either spouse may withdraw; within
 * the 30 days after that both come in person for the certificate, or the application counts as withdrawn.
 *
 * @param received the day the registrar received the application
 * @param withdrawUntil the last day on which either may withdraw
 * @param certificateFrom the first day on which both may ask for the certificate
 * @param certificateUntil the last day on which they may
 * @param provisional whether it rests on a day whose notice is not known yet, and may so move
 */
public record DivorceWindow(
        LocalDate received,
        LocalDate withdrawUntil,
        LocalDate certificateFrom,
        LocalDate certificateUntil,
        boolean provisional) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Period THIRTY_DAYS = Period.of("30d");

    /** Returns the dates of an application received on a day, by the county's calendar (民法典 201, 203). */
    public static DivorceWindow of(LocalDate received, WorkingCalendar calendar) {
        Deadline first = thirtyDays(received, calendar);
        Deadline second = thirtyDays(first.lastDay(), calendar);
        return new DivorceWindow(
                received,
                first.lastDay(),
                first.lastDay().plusDays(1),
                second.lastDay(),
                first.isProvisional() || second.isProvisional());
    }

    private static Deadline thirtyDays(LocalDate after, WorkingCalendar calendar) {
        return Term.of(after.atStartOfDay(ZONE).toInstant(), THIRTY_DAYS, Regime.CIVIL)
                .on(calendar);
    }
}
