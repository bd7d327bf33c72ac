package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.HoursMonth;
import io.github.xingfujia.volunteer.HoursOf;
import io.github.xingfujia.volunteer.HoursView;
import io.github.xingfujia.volunteer.ServiceCertificateLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The hours ledger of a station (服务时长): what waits to be confirmed, and what may be corrected. */
final class HoursPage {

    private static final int PAGE = 200;
    private static final int MONTHS = 30;

    static final List<Deeds.Kind<Deed.Here>> ALL =
            List.of(new Deeds.Kind<>("hours", List.of(HoursDeeds.CONFIRM, HoursDeeds.CORRECT)));

    private HoursPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/hours", ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "hours.title"),
                        new Sheet.Link("/mine", word(visit, "mine.title")),
                        Deeds.said(visit),
                        word(visit, "hours.how"),
                        List.of(),
                        List.of(ledger(visit)),
                        Deeds.of(new Deed.Here(visit), "/hours", ALL, missed)));
    }

    private static Sheet.Block ledger(Visit visit) {
        return table(visit, months(visit));
    }

    /** Returns what she served herself, month by month. */
    static Sheet.Block own(Teammate who) {
        return table(
                who.visit(),
                months(who.visit()).stream()
                        .filter(m -> m.staff().equals(who.staff()))
                        .toList());
    }

    private static Sheet.Block table(Visit visit, List<HoursMonth> months) {
        return Sheet.Block.table(
                word(visit, "hours.title"),
                List.of("network.staff", "hours.month", "hours.counted", "hours.waiting").stream()
                        .map(k -> word(visit, k))
                        .toList(),
                months.stream()
                        .map(m -> List.of(
                                Sheet.Cell.of(CaseSheet.name(m.staff(), visit.house, visit.locale())),
                                Sheet.Cell.of(m.month().value()),
                                Sheet.Cell.of(ServicePage.hours(m.minutes())),
                                Sheet.Cell.of(m.open() ? word(visit, "hours.open") : Integer.toString(m.waiting()))))
                        .toList(),
                word(visit, "hours.none"));
    }

    /** Returns the minutes she served that were confirmed. */
    static int minutes(Teammate who) {
        return months(who.visit()).stream()
                .filter(m -> m.staff().equals(who.staff()))
                .mapToInt(HoursMonth::minutes)
                .sum();
    }

    /** Returns the certificates of service hours this reader may see of one member. */
    static Sheet.Block certificates(Teammate who) {
        Times times = new Times(who.visit().house, who.locale());
        List<ServiceCertificateLine> all =
                ViolencePage.all(after -> who.visit().door().volunteering().serviceCertificates(after, PAGE));
        return Sheet.Block.table(
                who.word("service.title"),
                List.of("field.number", "service.on", "service.hours").stream()
                        .map(who::word)
                        .toList(),
                all.stream()
                        .filter(c -> c.staff().equals(who.staff()))
                        .map(c -> List.of(
                                Sheet.Cell.to(
                                        "/service/" + c.number(),
                                        c.number() + (c.withdrawn() ? " " + who.word("service.void") : "")),
                                Sheet.Cell.of(times.day(c.on())),
                                Sheet.Cell.of(ServicePage.hours(c.minutes()))))
                        .toList(),
                who.word("service.none"));
    }

    /** Returns the entries that may be confirmed, or corrected, by whoever is here: the newest months first. */
    static List<Form.Option> entries(Visit visit, boolean confirmed) {
        Times times = new Times(visit.house, visit.locale());
        StaffId me = visit.worker().id();
        List<Form.Option> options = new ArrayList<>();
        months(visit).stream()
                .filter(m -> !m.staff().equals(me) && (confirmed || m.waiting() > 0))
                .limit(MONTHS)
                .forEach(m -> visit
                        .door()
                        .volunteering()
                        .hoursOf(new HoursOf(m.staff(), m.month()))
                        .fold(HoursView::entries, refusal -> List.<HoursView.Entry>of())
                        .stream()
                        .filter(e -> e.until().isPresent()
                                && e.minutes().isPresent() == confirmed
                                && e.post().equals(visit.worker().post()))
                        .forEach(e -> options.add(new Form.Option(
                                m.staff() + " " + m.month() + " " + e.number(),
                                CaseSheet.name(m.staff(), visit.house, visit.locale()) + " · "
                                        + times.span(e.from(), e.until().orElseThrow()) + " · "
                                        + Pick.said(e.work()).in(visit.locale())))));
        return List.copyOf(options);
    }

    private static List<HoursMonth> months(Visit visit) {
        List<HoursMonth> months = new ArrayList<>(
                ViolencePage.all(after -> visit.door().volunteering().hours(after, PAGE)));
        months.sort(Comparator.comparing(HoursMonth::month).reversed());
        return months;
    }

    private static String word(Visit visit, String key) {
        return Words.of(key).in(visit.locale());
    }
}
