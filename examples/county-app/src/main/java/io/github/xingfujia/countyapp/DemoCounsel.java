package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.counselling.Attendance;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.counselling.Offer;
import io.github.xingfujia.counselling.OpenCounsel;
import io.github.xingfujia.counselling.PlanMeeting;
import io.github.xingfujia.counselling.PlanYear;
import io.github.xingfujia.counselling.RecordMeeting;
import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.ScheduleSalon;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.FilePerson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A year of counselling (合成辅导演示): offers at the registry, a few files of people who do not exist, what the studios planned and
 * held, and what people may come to now; told again it changes nothing.
 */
final class DemoCounsel {

    private static final int HELD = 6;
    private static final int COMING = 3;
    private static final int MONTHS = 10;
    private static final List<String> KINDS = List.of("divorce", "marriage", "before-marriage", "divorce");
    private static final List<String> RESULTS = List.of("deferred", "", "", "divorcing");

    private final Home home;
    private final SteppingClock clock;
    private final LocalDate until;

    DemoCounsel(Home home, SteppingClock clock, LocalDate until) {
        this.home = home;
        this.clock = clock;
        this.until = until;
    }

    /** Tells it where there are studios and somebody who counsels. */
    void tell() {
        List<Actor.Staff> hosts = all(Role.STUDIO_HOST);
        all(Role.COUNSELLOR).stream()
                .filter(c -> c.post().equals(home.network().centre()))
                .findFirst()
                .ifPresent(this::centre);
        for (int i = 0; i < hosts.size(); i++) {
            year(hosts.get(i), i);
            if (i < HELD) {
                held(hosts.get(i), i);
            }
            if (i < COMING) {
                coming(hosts.get(i), i);
            }
        }
    }

    private void centre(Actor.Staff by) {
        for (int month = MONTHS; month > 0; month--) {
            clock.at(until.minusDays(30L * month), 17, 0);
            door(by, "offer-" + month)
                    .offer(new Offer(CounselCode.of("divorce"), home.today(), 18 + month, 2 + month % 4))
                    .orThrow();
        }
        for (int i = 0; i < KINDS.size(); i++) {
            file(by, i);
        }
    }

    private void file(Actor.Staff by, int number) {
        LocalDate day = until.minusDays(150 - 30L * number);
        clock.at(day, 9, 0);
        String kind = KINDS.get(number);
        CounselId id = door(by, "open-" + number)
                .open(OpenCounsel.of(kind, FilePerson.woman("演示·辅导" + (number + 1))))
                .orThrow();
        int meeting = door(by, "plan-" + number)
                .plan(id, PlanMeeting.of(ContactForm.SEPARATE, at(day, 12), at(day, 13)))
                .orThrow();
        clock.at(day, 12, 0);
        door(by, "start-" + number).start(id, meeting).orThrow();
        door(by, "record-" + number)
                .record(
                        id,
                        meeting,
                        new RecordMeeting(
                                Attendance.HELD,
                                List.of(),
                                "",
                                "",
                                Optional.of(RESULTS.get(number))
                                        .filter(r -> !r.isEmpty())
                                        .map(CounselCode::of),
                                Optional.of(CounselCode.of("satisfied")),
                                Optional.empty()))
                .orThrow();
    }

    private void year(Actor.Staff host, int number) {
        clock.at(until.minusDays(300), 10, 0);
        door(host, "year-" + number)
                .planYear(new PlanYear(
                        home.today().getYear(),
                        home.counselling().activities().stream()
                                .map(a -> new PlanYear.Line(a.code(), a.meetings() ? 24 : 4 + number % 3))
                                .toList()))
                .orThrow();
    }

    private void held(Actor.Staff host, int number) {
        LocalDate day = until.minusDays(200 - 20L * number);
        clock.at(day, 9, 0);
        SalonId salon = scheduled(host, "held-" + number, day, number);
        clock.at(day, 19, 0);
        door(host, "begin-" + number).beginSalon(salon).orThrow();
        door(host, "hold-" + number).holdSalon(salon, 8 + number).orThrow();
    }

    private void coming(Actor.Staff host, int number) {
        clock.at(until.minusDays(1), 9, 0);
        scheduled(host, "coming-" + number, until.plusDays(5L + number), number);
    }

    private SalonId scheduled(Actor.Staff host, String step, LocalDate day, int number) {
        List<String> titles = List.of("演示·婆媳怎么聊", "演示·情绪降温", "演示·陪孩子长大");
        return door(host, step)
                .schedule(ScheduleSalon.once(titles.get(number % titles.size()), at(day, 19), at(day, 20), 20))
                .orThrow()
                .get(0);
    }

    private Counselling door(Actor.Staff by, String step) {
        return home.as(by).under(CommandId.of("demo-counsel-" + step)).counselling();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Page.ZONE).toInstant();
    }

    private List<Actor.Staff> all(Role role) {
        return home.network().staff().stream()
                .flatMap(m -> m.duties().stream()
                        .filter(d -> d.roles().contains(role))
                        .map(d -> new Actor.Staff(m.id(), d.post())))
                .toList();
    }
}
