package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.store.SealBrokenException;
import io.github.xingfujia.way.WorkReport;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The open cases of a station by due time (站点工作清单), after what time brings was done. */
final class WorkList {

    private static final int PAGE_SIZE = 100;

    private final Page page;
    private final Clock clock;

    WorkList(Page page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    int run(CommandLine line) {
        PostId station = PostId.of(line.station());
        try (DataFolder data = DataFolder.open(line)) {
            Home home = data.home(clock);
            if (home.network().post(station).isEmpty()) {
                throw Trouble.usage(
                        "usage.unknown-station", station, home.network().centre());
            }
            StaffMember member = Staff.at(home, station);
            page.say("work.title", home.network().label(station), member.name(), member.id());
            page.say("synthetic");
            WorkReport report;
            do {
                report = home.work();
                page.say("work.run", Integer.toString(report.done()));
            } while (report.left() && report.done() + report.moved() > 0);
            report.stuck().forEach(s -> page.say("work.stuck", s.row(), reason(s)));
            List<CaseLine> open =
                    open(home.as(new Actor.Staff(member.id(), station)).casework(), station);
            page.say(open.isEmpty() ? "work.empty" : "work.count", Integer.toString(open.size()));
            Categories categories = Categories.read(data.profile().files("categories"), Checks.of());
            WorkingCalendar calendar = Due.calendar(data.profile());
            open.forEach(c -> tell(home, categories, calendar, c));
            return report.stuck().isEmpty() ? 0 : 1;
        }
    }

    private static Wording reason(WorkReport.Stuck stuck) {
        return Texts.of(
                stuck.reason().equals(SealBrokenException.class.getSimpleName()) ? "stuck.sealed" : "stuck.other",
                stuck.reason());
    }

    static List<CaseLine> open(Casework casework, PostId station) {
        List<CaseLine> open = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            var lines = casework.mine(after, PAGE_SIZE);
            lines.rows().stream()
                    .filter(l -> l.status().equals("open") && l.accountable().equals(station))
                    .forEach(open::add);
            after = lines.next();
        } while (after.isPresent());
        return open;
    }

    private void tell(Home home, Categories categories, WorkingCalendar calendar, CaseLine line) {
        Instant now = clock.instant();
        Object handler = line.handler()
                .flatMap(h -> home.network().member(StaffId.of(h)))
                .map(m -> (Object) m.name())
                .orElseGet(() -> Texts.of("work.nobody"));
        page.blank();
        page.say("work.line", line.number(), categories.path(line.category(), page.locale()));
        page.quote(Texts.of(
                        "work.due", Due.text(page, calendar, line.overdueSince().or(line::dueAt), line.overdue(), now))
                .in(page.locale()));
        page.quote(Texts.of("work.handler", handler, home.network().label(line.accountable()))
                .in(page.locale()));
        String next =
                line.overdue() ? "work.next-overdue" : line.handler().isEmpty() ? "work.next-assign" : "work.next";
        page.quote(Texts.of(next, line.number()).in(page.locale()));
    }
}
