package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.countyapp.DemoCourse.DemoStep;
import io.github.xingfujia.countyapp.DemoYear.Course;
import io.github.xingfujia.countyapp.DemoYear.DemoCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Fills the data with the made-up year (导入演示数据): may be stopped at any moment and called again. */
final class ImportDemo {

    private static final int TELL_EVERY = 200;

    private final Page page;
    private final Clock clock;

    ImportDemo(Page page, Clock clock) {
        this.page = page;
        this.clock = clock;
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
            List<DemoCase> cases = new DemoYear(home.network(), until).cases();
            steps(home, cases, until.atStartOfDay(Page.ZONE).toInstant(), stepping);
            data.complete();
            told(cases);
            return 0;
        }
    }

    private void steps(Home home, List<DemoCase> cases, Instant end, SteppingClock stepping) {
        List<DemoStep> steps = new ArrayList<>();
        cases.forEach(c -> steps.addAll(DemoCourse.of(home, c, end)));
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
                Integer.toString(DemoYear.FEDERATION),
                Integer.toString(DemoYear.OF_MARRIAGE_AND_FAMILY),
                Long.toString(shut));
        page.say("import.next");
    }
}
