package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.AnswerExam;
import io.github.xingfujia.volunteer.Apply;
import io.github.xingfujia.volunteer.Attend;
import io.github.xingfujia.volunteer.Award;
import io.github.xingfujia.volunteer.ConfirmCheck;
import io.github.xingfujia.volunteer.ConfirmPractice;
import io.github.xingfujia.volunteer.ExamPaper;
import io.github.xingfujia.volunteer.Practise;
import io.github.xingfujia.volunteer.Select;
import io.github.xingfujia.volunteer.SitExam;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.Volunteering;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody of the team at every stage (合成队伍成长演示): one who earned her certificate by the criteria and may renew it, one who
 * only applied, one whose check was confirmed, and one who was selected and has her exam before her; told again it changes nothing.
 */
final class DemoTraining {

    private static final Track TRACK = Track.COUNSELLING;
    private static final int YEARS = 3;
    private static final int LEFT = 60;
    private static final int PART = 4;
    private static final int PRACTICE = 3;

    private final Home home;
    private final SteppingClock clock;
    private final LocalDate until;
    private final Actor.Staff desk;

    DemoTraining(Home home, SteppingClock clock, LocalDate until, Actor.Staff desk) {
        this.home = home;
        this.clock = clock;
        this.until = until;
        this.desk = desk;
    }

    /** Tells of one whose certificate, given by the criteria, ends soon: what she learned since counts for the next. */
    void earned(Actor.Staff who, Actor.Staff head, Actor.Staff guide, String guidedBy) {
        LocalDate given = until.minusYears(YEARS).plusDays(LEFT);
        clock.at(given.minusDays(30), 10, 0);
        applied(who.id(), 0, "earned");
        checked(who.id(), "earned");
        selected(who.id(), "earned");
        clock.at(given.minusDays(20), 17, 0);
        for (int i = 0; i < courses().size(); i++) {
            TeamTerms.Course course = courses().get(i).getValue();
            heard(who.id(), courses().get(i).getKey(), i, course.required() ? course.hours() : PART);
        }
        ExamPaper paper = by(who, "sit").sitExam(new SitExam(who.id(), TRACK)).orThrow();
        by(who, "answer")
                .answerExam(new AnswerExam(
                        who.id(),
                        TRACK,
                        paper.questions().stream().map(this::right).toList()))
                .orThrow();
        for (int i = 0; i < PRACTICE; i++) {
            clock.at(given.minusDays(10 - i), 17, 0);
            by(desk, "practise-" + i)
                    .practise(new Practise(who.id(), TRACK, home.today(), guidedBy, "合成演示：在指导下辅导一次，先分开听。"))
                    .orThrow();
            by(guide, "confirm-" + i)
                    .confirmPractice(new ConfirmPractice(who.id(), TRACK, home.today(), guidedBy, Optional.empty()))
                    .orThrow();
        }
        clock.at(given, 10, 0);
        by(head, "award")
                .award(new Award(who.id(), TRACK, "演示-辅-" + who.id().value()))
                .orThrow();
        clock.at(until.minusDays(50), 10, 0);
        applied(who.id(), 0, "again");
        checked(who.id(), "again");
    }

    /** Tells of those who come after her, each a stage further than the one before. */
    void coming(List<StaffId> those) {
        clock.at(until.minusDays(50), 11, 0);
        for (int i = 0; i < those.size(); i++) {
            applied(those.get(i), i, "coming-" + i);
        }
        those.stream().skip(1).forEach(who -> checked(who, "coming-" + who));
        those.stream().skip(2).forEach(who -> {
            selected(who, "coming-" + who);
            heard(who, courses().get(0).getKey(), 0, PART);
        });
    }

    private void applied(StaffId who, int group, String step) {
        List<String> groups = List.copyOf(home.team().groups().keySet());
        by(desk, "apply-" + step)
                .apply(new Apply(
                        who,
                        groups.get(group % groups.size()),
                        List.of("倾听"),
                        List.of(DayOfWeek.SATURDAY),
                        Optional.of(home.today().minusDays(5)),
                        Optional.of(until.plusYears(1))))
                .orThrow();
    }

    private void checked(StaffId who, String step) {
        by(desk, "check-" + step)
                .confirmCheck(new ConfirmCheck(who, home.today().minusDays(5), "合成演示：证明原件"))
                .orThrow();
    }

    private void selected(StaffId who, String step) {
        by(desk, "select-" + step)
                .select(new Select(who, List.copyOf(home.team().criteria().keySet())))
                .orThrow();
    }

    private void heard(StaffId who, String course, int ago, int hours) {
        by(desk, "attend-" + who + "-" + course)
                .attend(new Attend(who, course, home.today().minusDays(ago), hours))
                .orThrow();
    }

    private List<Map.Entry<String, TeamTerms.Course>> courses() {
        return home.team().courses().entrySet().stream()
                .filter(c -> c.getValue().tracks().contains(TRACK))
                .toList();
    }

    private int right(ExamPaper.Asked asked) {
        return home.team().questions().values().stream()
                .filter(q -> q.track() == TRACK && q.label().equals(asked.question()))
                .findFirst()
                .map(TeamTerms.Question::right)
                .orElseThrow();
    }

    private Volunteering by(Actor who, String step) {
        return home.as(who).under(CommandId.of("demo-training-" + step)).volunteering();
    }
}
