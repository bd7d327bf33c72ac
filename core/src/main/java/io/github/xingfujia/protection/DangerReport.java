package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A report of danger as it was made (报告记录, 规程 ¶11, 反家庭暴力法 14): a duty to report is done by nothing less.
 *
 * @param to to whom
 * @param at when, UTC
 * @param by by whom of us
 * @param receipt the number by which it is found there, 1 to 60 characters
 */
public record DangerReport(ReportedTo to, Instant at, StaffId by, String receipt) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Refuses a report without a receipt. */
    public DangerReport {
        Checks.of().line("receipt", receipt, 1, 60).orThrow();
    }

    /**
     * Refuses reports that do not do a duty: grave danger is reported to the police and to the federation above, a mandatory report
     * goes to the police; each once, none to come, none older than what it tells of.
     *
     * @param since before when none of them was made
     * @param known whether somebody is of the county's staff
     * @throws io.github.xingfujia.kernel.InvalidInput naming everything that is wrong
     */
    public static void check(Duty duty, List<DangerReport> made, Instant since, Instant now, Predicate<StaffId> known) {
        List<ReportedTo> to = made.stream().map(DangerReport::to).distinct().toList();
        Checks checks = Checks.of()
                .that(to.contains(ReportedTo.POLICE), "police", "required", "")
                .that(duty == Duty.MANDATORY_REPORT || to.contains(ReportedTo.SUPERIOR), "superior", "required", "")
                .that(to.size() == made.size(), "reports", "duplicate-key", Integer.toString(made.size()), "to");
        for (DangerReport one : made) {
            checks.that(!one.at().isAfter(now), "at", "future", one.at().toString())
                    .notBefore("at", one.at(), since)
                    .that(
                            known.test(one.by()),
                            "by",
                            "no-such-staff",
                            Checks.shape(one.by().value()));
        }
        checks.orThrow();
    }

    /** Returns whether a duty is to report something, so that only a report does it. */
    public static boolean does(Duty duty) {
        return duty == Duty.REPORT_TO_POLICE_AND_SUPERIOR || duty == Duty.MANDATORY_REPORT;
    }

    /** Returns what staff read: to whom, when by the clock of Beijing, the receipt. */
    public Wording wording() {
        return Wording.of(
                "protection",
                "reported." + to.name().toLowerCase(Locale.ROOT),
                MINUTE.format(LocalDateTime.ofInstant(at, BEIJING)),
                receipt);
    }
}
