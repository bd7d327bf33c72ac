package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Attend;
import io.github.xingfujia.volunteer.HoldExchange;
import io.github.xingfujia.volunteer.JoinCohort;
import io.github.xingfujia.volunteer.LessonChecked;
import io.github.xingfujia.volunteer.LessonId;
import io.github.xingfujia.volunteer.MemberLine;
import io.github.xingfujia.volunteer.ProposeLesson;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.Volunteering;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case conference with a lesson, and a backbone who was trained (合成案例交流与骨干演示), so that the library and the build-out board have
 * something to look at; told again it changes nothing.
 */
final class DemoExchange {

    private static final int STATIONS = 5;
    private static final int CASES = 20;
    private static final int DAY = 6;

    private final Home home;
    private final SteppingClock clock;
    private final LocalDate until;

    DemoExchange(Home home, SteppingClock clock, LocalDate until) {
        this.home = home;
        this.clock = clock;
        this.until = until;
    }

    /** Tells it where the county has a team desk, and a station with an ended case that teaches something. */
    void tell() {
        Optional<Actor.Staff> desk =
                DemoStaff.one(home, Role.CENTRE_STAFF, home.network().centre()::equals);
        if (desk.isPresent()) {
            clock.at(until.minusDays(8), 9, 0);
            if (!isHeld(desk.get())) {
                lesson().ifPresent(lesson -> held(desk.get(), lesson));
            }
            clock.at(until.minusDays(7), 18, 0);
            trained(desk.get());
        }
    }

    /** Looking for a case to learn from is recorded: it is done once. */
    private boolean isHeld(Actor.Staff desk) {
        return home.as(desk).volunteering().exchanges(Optional.empty(), CASES).rows().stream()
                .anyMatch(e -> e.quarter().equals(Quarter.of(home.today())));
    }

    private Optional<LessonId> lesson() {
        return home.network().staff().stream()
                .flatMap(m -> m.duties().stream()
                        .filter(d -> d.roles().contains(Role.STATION_WORKER))
                        .map(d -> new Actor.Staff(m.id(), d.post()))
                        .limit(1))
                .limit(STATIONS)
                .flatMap(worker -> home.as(worker).casework().mine(Optional.empty(), CASES).rows().stream()
                        .filter(line -> !line.status().equals("open"))
                        .flatMap(line -> proposed(worker, line).stream()))
                .findFirst();
    }

    private Optional<LessonId> proposed(Actor.Staff worker, CaseLine line) {
        ProposeLesson lesson = new ProposeLesson(
                line.id().value(),
                "先分开听，再坐到一起",
                List.of("家务分工", "分开听"),
                "合成演示：两代人为家务分工多次争吵。先分别听，各自写下最在意的一件事，再一起商量一周的安排，两周以后回看。学到的：先分开听，约定写得小而具体。",
                0,
                List.of(),
                "");
        Optional<LessonChecked> checked = by(worker, "check-" + line.id())
                .checkLesson(lesson.check())
                .fold(Optional::of, refusal -> Optional.empty());
        return checked.filter(c -> c.checked().isPresent())
                .flatMap(c -> by(worker, "lesson-" + line.id())
                        .proposeLesson(lesson.checked(c))
                        .fold(Optional::of, refusal -> Optional.empty()));
    }

    private void held(Actor.Staff desk, LessonId lesson) {
        clock.at(until.minusDays(8), 16, 0);
        List<StaffId> present =
                home.network().staff().stream().map(m -> m.id()).limit(DAY).toList();
        by(desk, "held")
                .holdExchange(new HoldExchange(Quarter.of(home.today()), home.today(), present, List.of(lesson)))
                .orThrow();
    }

    /** Whoever was selected hears what is left of the courses until a cohort takes her. */
    private void trained(Actor.Staff desk) {
        Optional<StaffId> who = by(desk, "members").members(Optional.empty(), CASES).rows().stream()
                .filter(m -> m.hours() > 0)
                .map(MemberLine::staff)
                .findFirst();
        Optional<Map.Entry<String, TeamTerms.Cohort>> cohort = home.team().cohorts().entrySet().stream()
                .filter(c -> c.getValue().track() == Track.COUNSELLING)
                .findFirst();
        if (who.isPresent() && cohort.isPresent()) {
            int day = 0;
            for (Map.Entry<String, TeamTerms.Course> course :
                    home.team().courses().entrySet()) {
                if (course.getValue().tracks().contains(Track.COUNSELLING)
                        && !course.getValue().required()) {
                    for (int left = course.getValue().hours(); left > 0; left -= DAY) {
                        LocalDate on = home.today().minusDays(20 - day++);
                        by(desk, "attend-" + course.getKey() + "-" + left)
                                .attend(new Attend(who.get(), course.getKey(), on, Math.min(left, DAY)));
                    }
                }
            }
            by(desk, "cohort")
                    .joinCohort(new JoinCohort(who.get(), cohort.get().getKey()))
                    .orThrow();
        }
    }

    private Volunteering by(Actor who, String step) {
        return home.as(who).under(CommandId.of("demo-exchange-" + step)).volunteering();
    }
}
