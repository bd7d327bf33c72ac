package io.github.xingfujia.calendar;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

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
    private static final int DAYS = 30;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    /**
     * Returns the dates of an application received on a day, by a calendar (民法典 201, 203).
     *
     * @throws io.github.xingfujia.kernel.InvalidInput {@code range} for a day before the Code was in force, or after 2100
     */
    public static DivorceWindow of(LocalDate received, WorkingCalendar calendar) {
        Checks.of()
                .that(
                        !received.isBefore(FIRST) && !received.isAfter(LAST),
                        "received",
                        "between",
                        received.toString(),
                        FIRST.toString(),
                        LAST.toString())
                .orThrow();
        Deadline first = thirtyDays(received, calendar);
        Deadline second = thirtyDays(first.lastDay(), calendar);
        return new DivorceWindow(
                received,
                first.lastDay(),
                first.lastDay().plusDays(1),
                second.lastDay(),
                first.isProvisional() || second.isProvisional());
    }

    /** Returns what each of the two may do until when, by which article, and what a holiday did to a last day. */
    public List<Wording> explanation() {
        List<Wording> lines = new ArrayList<>();
        LocalDate begins = received.plusDays(1);
        lines.add(Wording.of("calendar", "window.withdraw", begins.toString(), withdrawUntil.toString()));
        rolled(lines, received.plusDays(DAYS), withdrawUntil);
        lines.add(
                Wording.of("calendar", "window.certificate", certificateFrom.toString(), certificateUntil.toString()));
        rolled(lines, withdrawUntil.plusDays(DAYS), certificateUntil);
        lines.add(Wording.of("calendar", "window.lapse"));
        if (provisional) {
            lines.add(Wording.of("calendar", "window.provisional"));
        }
        return List.copyOf(lines);
    }

    private static void rolled(List<Wording> lines, LocalDate plain, LocalDate last) {
        if (!plain.equals(last)) {
            lines.add(Wording.of("calendar", "window.rolled", plain.toString(), last.toString()));
        }
    }

    private static Deadline thirtyDays(LocalDate after, WorkingCalendar calendar) {
        return Term.of(after.atStartOfDay(ZONE).toInstant(), THIRTY_DAYS, Regime.CIVIL)
                .on(calendar);
    }
}
