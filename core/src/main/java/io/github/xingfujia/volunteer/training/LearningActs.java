package io.github.xingfujia.volunteer.training;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Attend;
import io.github.xingfujia.volunteer.CohortCode;
import io.github.xingfujia.volunteer.JoinCohort;
import io.github.xingfujia.volunteer.Practise;
import io.github.xingfujia.volunteer.PublishedTeamFact;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Step;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What the selected learn: courses, practice under guidance, the training of backbones. */
final class LearningActs {

    private final TeamTerms terms;

    LearningActs(TeamTerms terms) {
        this.terms = terms;
    }

    Act<Attend, StaffId> attend() {
        return Step.of(
                Actions.ATTEND,
                (c, moment) -> List.of(Members.of(c.staff())),
                (c, loaded, moment) -> notSelected(c.staff(), loaded).orElseGet(() -> attended(c, loaded, moment)),
                (c, after, moment) -> c.staff());
    }

    private Ruling attended(Attend command, Loaded loaded, Moment moment) {
        TeamTerms.Course course = SelectionActs.named("course", command.course(), terms.courses());
        Step.past("on", command.on(), moment);
        int left = course.hours() - state(command.staff(), loaded).hours(command.course());
        Checks.of()
                .that(
                        command.hours() <= left || repeats(command, course.hours(), loaded),
                        "hours",
                        "range",
                        Checks.shape(Integer.toString(command.hours())),
                        1,
                        Math.max(1, Math.min(left, 12)))
                .orThrow();
        return Ruling.plan()
                .to(
                        Members.of(command.staff()),
                        "",
                        new MemberFact.Attended(command.course(), course.tracks(), command.on(), command.hours()))
                .build();
    }

    /** A course that was heard through may be heard anew in another year. */
    private static boolean repeats(Attend command, int full, Loaded loaded) {
        int thisYear = state(command.staff(), loaded).attended().stream()
                .filter(a -> a.course().equals(command.course())
                        && a.on().getYear() == command.on().getYear())
                .mapToInt(MemberFact.Attended::hours)
                .sum();
        return thisYear + command.hours() <= full;
    }

    Act<Practise, StaffId> practise() {
        return Step.<Practise, StaffId>of(
                        Actions.PRACTISE,
                        (c, moment) -> List.of(Members.of(c.staff())),
                        (c, loaded, moment) -> notSelected(c.staff(), loaded).orElseGet(() -> practised(c, moment)),
                        (c, after, moment) -> c.staff())
                .sealing((c, loaded, moment) -> Step.words(Members.of(c.staff()), c.words()));
    }

    private Ruling practised(Practise command, Moment moment) {
        SelectionActs.oneOf("guide", command.guide(), terms.guides().keySet());
        Step.past("on", command.on(), moment);
        return Ruling.plan()
                .to(
                        Members.of(command.staff()),
                        "",
                        new MemberFact.Practised(
                                command.track(), command.on(), command.guide(), moment.sealed("words")))
                .build();
    }

    Act<JoinCohort, StaffId> join() {
        return Step.of(
                Actions.JOIN_COHORT,
                (c, moment) -> List.of(Members.of(c.staff())),
                (c, loaded, moment) -> notSelected(c.staff(), loaded).orElseGet(() -> joined(c, loaded, moment)),
                (c, after, moment) -> c.staff());
    }

    private Ruling joined(JoinCohort command, Loaded loaded, Moment moment) {
        TeamTerms.Cohort cohort = SelectionActs.named("cohort", command.cohort(), terms.cohorts());
        MemberState state = state(command.staff(), loaded);
        if (state.cohorts().contains(command.cohort())) {
            return Ruling.unchanged();
        }
        return state.hours(cohort.track()) < cohort.hours()
                ? Step.refuse("hours-missing", "volunteer.attend", state.hours(cohort.track()), cohort.hours())
                : Ruling.plan()
                        .to(Members.of(command.staff()), "", new MemberFact.CohortJoined(command.cohort()))
                        .publish(
                                Members.of(command.staff()),
                                "",
                                new PublishedTeamFact.BackboneTrained(CohortCode.of(command.cohort()), moment.today()))
                        .build();
    }

    private static Optional<Ruling> notSelected(StaffId staff, Loaded loaded) {
        return state(staff, loaded).selected().isPresent()
                ? Optional.empty()
                : Optional.of(Step.refuse("not-selected", "volunteer.select"));
    }

    static MemberState state(StaffId staff, Loaded loaded) {
        return loaded.of(Members.MEMBERS, Members.of(staff));
    }
}
