package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.ReportedTo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked of a report of danger (报告记录): to the police, and to the federation above, each with day, hour, who and receipt. */
final class DangerForm {

    private DangerForm() {}

    static Form.Builder ask(Form.Builder form, Visit visit, List<Form.Option> staff) {
        String now = visit.house
                .now()
                .atZone(Times.ZONE)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        for (ReportedTo to : ReportedTo.values()) {
            boolean must = to == ReportedTo.POLICE;
            String name = named(to);
            Pick.day(form.text(name + ".receipt", must), visit, name + ".day")
                    .time(name + ".hour", true, now)
                    .field(name + ".by", Form.Kind.CHOICE, must, staff);
        }
        return form.called("police", "police.receipt")
                .called("superior", "superior.receipt")
                .called("at", "police.day")
                .called("by", "police.by");
    }

    /** Returns what was typed; whom no receipt is given of was not told. */
    static List<DangerReport> read(Answers answers) {
        List<DangerReport> made = new ArrayList<>();
        for (ReportedTo to : ReportedTo.values()) {
            String name = named(to);
            if (answers.typed().maybe(name + ".receipt").isPresent()) {
                Optional<Instant> at = Pick.at(answers, name + ".day", name + ".hour");
                answers.required(name + ".by");
                Optional<StaffId> by = answers.staff(name + ".by");
                String receipt = answers.text(name + ".receipt");
                at.flatMap(when -> by.flatMap(
                                who -> answers.checks().part(name, () -> new DangerReport(to, when, who, receipt))))
                        .ifPresent(made::add);
            }
        }
        answers.orThrow();
        return made;
    }

    private static String named(ReportedTo to) {
        return to.name().toLowerCase(Locale.ROOT);
    }
}
