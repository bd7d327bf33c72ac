package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.consultation.AppointmentLine;
import io.github.xingfujia.consultation.AppointmentStanding;
import io.github.xingfujia.custody.Custody;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.measures.MeasureLine;
import io.github.xingfujia.protection.FileLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What waits for somebody beside her cases (待办事项): one link for each list with something in it. */
final class DeskWaits {

    private static final int PAGE = 200;

    private DeskWaits() {}

    /** Returns what waits for her beside her cases; a list she has no part in is empty. */
    static List<Sheet.Link> of(Visit visit, List<FileLine> all, int revisits, int late) {
        Casework casework = visit.door().casework();
        Custody custody = visit.door().custody();
        Optional<String> start = Optional.empty();
        List<Sheet.Link> waits = new ArrayList<>(owed(visit, all));
        if (revisits > 0) {
            waits.add(new Sheet.Link(
                    "#revisits", Words.of("desk.revisits", revisits, late).in(visit.locale())));
        }
        long reviews = custody.reviews(start, PAGE).rows().stream()
                .filter(g -> g.standing().isWaiting())
                .count();
        if (reviews > 0) {
            waits.add(
                    new Sheet.Link("/danger", Words.of("desk.reviews", reviews).in(visit.locale())));
        }
        int opened = DangerPage.open(visit).size();
        if (opened > 0) {
            waits.add(new Sheet.Link(
                    "/danger", Words.of("desk.opened-in-danger", opened).in(visit.locale())));
        }
        int visits = VisitsPage.mine(visit).size();
        if (visits > 0) {
            waits.add(new Sheet.Link("/visits", Words.of("desk.visits", visits).in(visit.locale())));
        }
        wait(visit, waits, "findings", "/sweep", casework.findings(start, PAGE));
        wait(visit, waits, "matches", "/matches", casework.matches(start, PAGE));
        wait(visit, waits, "complaints", "/complaints", casework.complaints(start, PAGE));
        int duties = DutyPage.unsettled(visit);
        if (duties > 0) {
            waits.add(new Sheet.Link("/duties", Words.of("desk.duties", duties).in(visit.locale())));
        }
        meetings(visit).ifPresent(waits::add);
        if (visit.is("editor")) {
            unassigned(visit).ifPresent(waits::add);
        }
        if (Honours.works(visit)) {
            wait(
                    visit,
                    waits,
                    "suggested",
                    "/campaigns",
                    visit.door().evaluation().suggestions(start, PAGE));
        }
        if (visit.is("protection-staff")) {
            wait(visit, waits, "alarms", "/reviews", visit.door().evaluation().alarms(start, PAGE));
        }
        if (visit.is("protection-staff", "centre-staff")) {
            wait(visit, waits, "objected", "/reviews", visit.door().evaluation().objected(start, PAGE));
        }
        if (visit.is("head", "centre-staff")) {
            wait(
                    visit,
                    waits,
                    "interests",
                    "/members",
                    visit.door().volunteering().interests(start, PAGE));
            wait(
                    visit,
                    waits,
                    "appeals",
                    "/members",
                    visit.door().volunteering().appeals(start, PAGE));
        }
        if (visit.is("head", "security-admin")) {
            wait(visit, waits, "erasures", "/erasures", custody.erasures(start, PAGE));
        }
        if (visit.is("head")) {
            waits.addAll(ending(visit));
        }
        return waits;
    }

    /** Returns how many counselling meetings of her files and her post's stand in this day, and when the next begins. */
    private static Optional<Sheet.Link> meetings(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        LocalDate today = visit.house.now().atZone(Times.ZONE).toLocalDate();
        List<Instant> next = ViolencePage.all(
                        after -> visit.door().counselling().list(after, PAGE))
                .stream()
                .flatMap(line -> line.next().stream())
                .filter(at -> at.atZone(Times.ZONE).toLocalDate().equals(today))
                .sorted()
                .toList();
        return next.stream()
                .findFirst()
                .map(at -> new Sheet.Link(
                        "/counsels",
                        Words.of("desk.meetings", next.size(), times.minute(at)).in(visit.locale())));
    }

    /** Returns the confirmed times that no expert is found for: before the first of them somebody is to be told where to go. */
    private static Optional<Sheet.Link> unassigned(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        List<AppointmentLine> lines = ConsultDeeds.ahead(visit).stream()
                .filter(a -> a.standing() == AppointmentStanding.UNASSIGNED)
                .toList();
        return lines.stream()
                .map(AppointmentLine::from)
                .min(Instant::compareTo)
                .map(at -> new Sheet.Link(
                        "/consult",
                        Words.of("desk.unassigned", lines.size(), times.minute(at))
                                .in(visit.locale())));
    }

    /** Returns what rule books in force rest on that has ended or soon ends: a head proposes another book. */
    private static List<Sheet.Link> ending(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        List<Sheet.Link> ending = new ArrayList<>();
        for (TableCode table : CountyBook.tables(visit)) {
            CountyBook.inForce(visit, table)
                    .ending()
                    .forEach(e -> ending.add(new Sheet.Link(
                            CountyBook.base(table) + "/changes",
                            Words.of(
                                            e.told().isPresent() ? "desk.norm-ends-told" : "desk.norm-ends",
                                            e.cite(),
                                            times.day(e.until()),
                                            String.join(" ", e.rules()),
                                            e.told().map(times::day).orElse(""))
                                    .in(visit.locale()))));
        }
        return ending;
    }

    /** Returns what is owed in files of violence, by count alone: a desk is seen by whoever passes it. */
    private static List<Sheet.Link> owed(Visit visit, List<FileLine> all) {
        if (!visit.is("protection-staff")) {
            return List.of();
        }
        List<FileLine> files =
                all.stream().filter(f -> f.status().equals("open")).toList();
        long overdue = files.stream().filter(f -> f.overdueSince().isPresent()).count();
        List<MeasureLine> measures =
                visit.door().measures().due(Optional.empty(), PAGE).rows();
        List<Sheet.Link> owed = new ArrayList<>();
        if (!files.isEmpty()) {
            owed.add(new Sheet.Link(
                    overdue > 0 ? "/violence?show=late" : "/violence",
                    Words.of("desk.violence", files.size(), overdue).in(visit.locale())));
        }
        if (!measures.isEmpty()) {
            owed.add(new Sheet.Link(
                    "/violence",
                    Words.of(
                                    "desk.measures",
                                    measures.size(),
                                    measures.stream()
                                            .filter(MeasureLine::overdue)
                                            .count())
                            .in(visit.locale())));
        }
        return owed;
    }

    private static void wait(Visit visit, List<Sheet.Link> waits, String what, String to, Page<?> list) {
        int all = list.rows().size();
        if (all > 0) {
            waits.add(new Sheet.Link(to, Words.of("desk." + what, all).in(visit.locale())));
        }
    }
}
