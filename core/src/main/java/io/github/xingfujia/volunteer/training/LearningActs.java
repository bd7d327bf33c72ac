package io.github.xingfujia.volunteer.training;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Attend;
import io.github.xingfujia.volunteer.CohortCode;
import io.github.xingfujia.volunteer.JoinCohort;
import io.github.xingfujia.volunteer.PublishedTeamFact;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the selected learn: courses and the training of backbones. */
final class LearningActs {

    private static final int DAY = 12;

    private final TeamTerms terms;

    LearningActs(TeamTerms terms) {
        this.terms = terms;
    }

    Act<Attend, StaffId> attend() {
        return Step.of(
                Actions.ATTEND,
                (c, moment) -> List.of(Members.of(c.staff())),
                (c, loaded, moment) -> notHere(c.staff(), loaded, moment).orElseGet(() -> attended(c, loaded, moment)),
                (c, after, moment) -> c.staff());
    }

    private Ruling attended(Attend command, Loaded loaded, Moment moment) {
        TeamTerms.Course course = SelectionActs.named("course", command.course(), terms.courses());
        TeamSteps.past("on", command.on(), moment);
        MemberState state = state(command.staff(), loaded);
        since(state.appliedOn().orElseThrow().minusYears(1), command.on());
        int left = course.hours() - thisYear(command, state);
        if (left <= 0) {
            return TeamSteps.refuse("course-heard", "volunteer.member", course.hours());
        }
        int thatDay = state.hours(command.on());
        Checks.of()
                .range("hours", command.hours(), 1, Math.min(left, DAY))
                .that(
                        thatDay + command.hours() <= DAY,
                        "hours",
                        "hours-of-a-day",
                        Checks.shape(Integer.toString(command.hours())),
                        DAY,
                        thatDay)
                .orThrow();
        return Ruling.plan()
                .to(
                        Members.of(command.staff()),
                        "",
                        new MemberFact.Attended(command.course(), course.tracks(), command.on(), command.hours()))
                .build();
    }

    /** A course that was heard through may be heard anew in another year. */
    private static int thisYear(Attend command, MemberState state) {
        return state.attended().stream()
                .filter(a -> a.course().equals(command.course())
                        && a.on().getYear() == command.on().getYear())
                .mapToInt(MemberFact.Attended::hours)
                .sum();
    }

    Act<JoinCohort, StaffId> join() {
        return Step.of(
                Actions.JOIN_COHORT,
                (c, moment) -> List.of(Members.of(c.staff())),
                (c, loaded, moment) -> notHere(c.staff(), loaded, moment).orElseGet(() -> joined(c, loaded, moment)),
                (c, after, moment) -> c.staff());
    }

    private Ruling joined(JoinCohort command, Loaded loaded, Moment moment) {
        TeamTerms.Cohort cohort = SelectionActs.named("cohort", command.cohort(), terms.cohorts());
        MemberState state = state(command.staff(), loaded);
        if (state.cohorts().contains(command.cohort())) {
            return Ruling.unchanged();
        }
        if (state.hours(cohort.track()) < cohort.hours()) {
            return TeamSteps.refuse("hours-missing", "volunteer.attend", state.hours(cohort.track()), cohort.hours());
        }
        Optional<Ruling> missing = cohort.courses().stream()
                .filter(code -> Optional.ofNullable(terms.courses().get(code))
                        .filter(course -> state.hours(code) < course.hours())
                        .isPresent())
                .findFirst()
                .flatMap(code -> Optional.ofNullable(terms.courses().get(code)))
                .map(course -> TeamSteps.refuse("cohort-course", "volunteer.attend", course.label()));
        if (missing.isPresent()) {
            return missing.orElseThrow();
        }
        return Ruling.plan()
                .to(Members.of(command.staff()), "", new MemberFact.CohortJoined(command.cohort()))
                .publish(
                        Members.of(command.staff()),
                        "",
                        new PublishedTeamFact.BackboneTrained(CohortCode.of(command.cohort()), moment.today()))
                .build();
    }

    static Optional<Ruling> notHere(StaffId staff, Loaded loaded, Moment moment) {
        Optional<Ruling> own = TeamSteps.own(staff, moment);
        return own.isPresent() || state(staff, loaded).selected().isPresent()
                ? own
                : Optional.of(TeamSteps.refuse("not-selected", "volunteer.select"));
    }

    static void since(LocalDate first, LocalDate on) {
        Checks.of()
                .that(!on.isBefore(first), "on", "counts-from", on.toString(), first)
                .orThrow();
    }

    static MemberState state(StaffId staff, Loaded loaded) {
        return loaded.of(Members.MEMBERS, Members.of(staff));
    }
}
