package io.github.xingfujia.volunteer.hours;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.DutyKind;
import io.github.xingfujia.volunteer.Work;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * The service hours of a duty (派勤服务时长): whoever comes and is back is checked in and out by it, and the post where it was confirms
 * them as all others. Who is checked in already is served by that; nothing counts twice.
 */
public final class DutyHours {

    private DutyHours() {}

    /** Returns what to load. */
    public static List<Ref> months(StaffId staff, Moment moment) {
        return HoursActs.here(staff, moment);
    }

    /** Checks her in where she was sent. */
    public static void begin(
            Ruling.Plan.Builder plan, StaffId staff, DutyKind kind, PostId post, Loaded loaded, Moment moment) {
        List<Ref> months = months(staff, moment);
        if (months.stream().allMatch(m -> HoursActs.month(m, loaded).open().isEmpty())) {
            int number = HoursActs.month(months.get(0), loaded).entries().size() + 1;
            plan.to(months.get(0), "", new HoursFact.CheckedIn(number, post, work(kind)));
        }
    }

    /** Checks her out of what she did there. */
    public static void end(
            Ruling.Plan.Builder plan, StaffId staff, DutyKind kind, PostId post, Loaded loaded, Moment moment) {
        for (Ref month : months(staff, moment)) {
            Optional<Ledger.Entry> open = HoursActs.month(month, loaded).open();
            open.filter(e -> e.post().equals(post) && e.work() == work(kind))
                    .ifPresent(e -> plan.to(month, "", new HoursFact.CheckedOut(e.number())));
        }
    }

    private static Work work(DutyKind kind) {
        return Work.valueOf(kind.name());
    }
}
