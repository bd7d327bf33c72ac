package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.countyapp.DemoCourse.DemoStep;
import io.github.xingfujia.countyapp.DemoYear.Course;
import io.github.xingfujia.countyapp.DemoYear.DemoCase;
import io.github.xingfujia.kernel.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fills the data with the made-up year (导入演示数据): may be stopped at any moment and called again. */
final class ImportDemo {

    private static final int TELL_EVERY = 100;

    private final Page page;
    private final Clock clock;
    private final int every;

    /** Creates the import of every {@code every}-th case of the year; 1 for the whole year. */
    ImportDemo(Page page, Clock clock, int every) {
        this.page = page;
        this.clock = clock;
        this.every = every;
    }

    int run(CommandLine line) {
        LocalDate today = clock.instant().atZone(Page.ZONE).toLocalDate();
        try (DataFolder data = DataFolder.create(line, today)) {
            LocalDate until = data.until();
            page.say("import.title", data.profile().label(page.locale()), until.minusDays(364), until);
            page.say("synthetic");
            SteppingClock stepping = new SteppingClock();
            stepping.at(until.minusDays(366), 9, 0);
            Home home = data.home(stepping);
            page.say("import.founded", Integer.toString(home.found()));
            OfficeHours office = new OfficeHours(Due.calendar(data.profile()));
            List<DemoCase> cases = new DemoYear(home.network(), until, office)
                    .cases().stream().filter(c -> c.number() % every == 0).toList();
            steps(home, cases, office, until.atStartOfDay(Page.ZONE).toInstant(), stepping);
            new DemoCampaign(home, stepping, until).tell();
            new DemoExperts(home, stepping, until).tell();
            new DemoBuild(home, stepping, until).tell();
            new DemoCounsel(home, stepping, until).tell();
            new DemoTeam(home, stepping, until).tell();
            new DemoExchange(home, stepping, until).tell();
            new DemoLearning(home, stepping, until).tell();
            data.complete();
            told(cases);
            next(home, cases);
            return 0;
        }
    }

    void steps(Home home, List<DemoCase> cases, OfficeHours office, Instant end, SteppingClock stepping) {
        List<DemoStep> steps = new ArrayList<>();
        cases.forEach(c -> steps.addAll(DemoCourse.of(home, c, office, end)));
        steps.sort(Comparator.comparing(DemoStep::at));
        for (int i = 0; i < steps.size(); i++) {
            stepping.at(steps.get(i).at());
            steps.get(i).act().run();
            if ((i + 1) % TELL_EVERY == 0 || i + 1 == steps.size()) {
                page.say("import.progress", Integer.toString(i + 1), Integer.toString(steps.size()));
            }
        }
    }

    private void told(List<DemoCase> cases) {
        long shut = cases.stream().filter(c -> c.course() == Course.PROTECTED).count();
        page.say(
                "import.done",
                Integer.toString(cases.size()),
                Long.toString(
                        cases.stream().filter(DemoCase::cameToTheFederation).count()),
                Long.toString(cases.stream()
                        .filter(DemoCase::cameToTheFederation)
                        .filter(DemoCase::isOfMarriageAndFamily)
                        .count()),
                Long.toString(shut));
    }

    /** Names a station with open cases and one of them: one that is not due yet, so that it is still there. */
    private void next(Home home, List<DemoCase> cases) {
        Optional<CaseLine> open = cases.stream()
                .filter(c -> c.course() == Course.OPEN)
                .map(DemoCase::station)
                .distinct()
                .flatMap(station -> {
                    Actor worker = new Actor.Staff(Staff.at(home, station).id(), station);
                    return WorkList.open(home.as(worker).casework(), station).stream();
                })
                .max(Comparator.comparing(l -> l.dueAt().orElse(Instant.MIN)))
                .filter(l -> l.dueAt().filter(clock.instant()::isBefore).isPresent());
        open.ifPresentOrElse(
                l -> page.say("import.next", l.accountable(), l.number()),
                () -> page.say("import.next-centre", home.network().centre()));
    }
}
