package io.github.xingfujia.volunteer.training;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.MemberView;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Glance;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows the record of one member of the team. */
final class MemberLook {

    private final TeamTerms terms;
    private final ExamActs exams;

    MemberLook(TeamTerms terms, ExamActs exams) {
        this.terms = terms;
        this.exams = exams;
    }

    Look<StaffId, MemberView> member() {
        return Glance.of(
                Actions.MEMBER,
                staff -> List.of(Members.of(staff)),
                (staff, loaded, moment) -> LearningActs.state(staff, loaded)
                        .applied()
                        .map(a -> Scope.of().staff(staff).build()),
                (staff, loaded, moment) -> cells(LearningActs.state(staff, loaded)),
                this::shown);
    }

    private static List<Sealed> cells(MemberState state) {
        return Stream.of(
                        state.practised().stream().map(MemberFact.Practised::words),
                        state.guided().stream().flatMap(g -> g.paper().stream()),
                        state.confirmed().map(MemberFact.CheckConfirmed::words).stream())
                .flatMap(cells -> cells)
                .toList();
    }

    private MemberView shown(StaffId staff, Loaded loaded, Opening open, Moment moment) {
        MemberState state = LearningActs.state(staff, loaded);
        MemberFact.Applied applied = state.applied().orElseThrow();
        return new MemberView(
                staff,
                state.standing(),
                TeamTerms.name(terms.groups(), applied.group()),
                applied.skills(),
                applied.days().stream().map(DayOfWeek::of).toList(),
                applied.checkedOn(),
                state.confirmed()
                        .map(c -> new MemberView.Checked(c.by(), c.checkedOn(), c.due(), open.apply(c.words()))),
                applied.insuredUntil(),
                state.declined().stream()
                        .flatMap(d -> d.unmet().stream())
                        .map(code -> TeamTerms.name(terms.criteria(), code))
                        .toList(),
                Arrays.stream(Track.values())
                        .map(track -> progress(staff, state, track, moment))
                        .toList(),
                terms.courses().entrySet().stream()
                        .map(e -> new MemberView.Planned(
                                e.getValue().label(),
                                e.getValue().tracks(),
                                e.getValue().hours(),
                                state.hours(e.getKey()),
                                e.getValue().required()))
                        .toList(),
                state.attended().stream()
                        .map(a -> new MemberView.Attended(course(a.course()), a.on(), a.hours()))
                        .toList(),
                state.practised().stream()
                        .map(p -> practised(p, state, terms, open, moment))
                        .toList(),
                state.cohorts().stream().map(this::cohort).toList());
    }

    /** Returns one case as it is read: who confirmed that it was guided, and what was seen of it. */
    static MemberView.Practised practised(
            MemberFact.Practised practice, MemberState state, TeamTerms terms, Opening open, Moment moment) {
        return new MemberView.Practised(
                practice.track(),
                practice.on(),
                practice.guide(),
                Optional.ofNullable(terms.guides().get(practice.guide()))
                        .map(TeamTerms.Guide::label)
                        .orElse(new Label(practice.guide(), practice.guide())),
                open.apply(practice.words()),
                practice.by().equals(TeamSteps.who(moment)),
                state.confirmed(practice)
                        .map(g -> new MemberView.Guided(g.by(), g.paper().map(open))));
    }

    private MemberView.Progress progress(StaffId staff, MemberState state, Track track, Moment moment) {
        boolean own = TeamSteps.who(moment).equals(staff);
        return new MemberView.Progress(
                track,
                state.hours(track),
                state.hours(track, moment.today().minusYears(1)),
                state.practised(track),
                state.passed(track),
                state.lastExam(track).map(ExamActs::result),
                state.paper(track, moment.now()).filter(p -> own).map(exams::paper),
                exams.again(state, track, moment.today()));
    }

    private Label course(String code) {
        return Optional.ofNullable(terms.courses().get(code))
                .map(TeamTerms.Course::label)
                .orElse(new Label(code, code));
    }

    private Label cohort(String code) {
        return Optional.ofNullable(terms.cohorts().get(code))
                .map(TeamTerms.Cohort::label)
                .orElse(new Label(code, code));
    }
}
