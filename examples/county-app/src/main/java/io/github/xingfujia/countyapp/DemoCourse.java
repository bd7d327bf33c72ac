package io.github.xingfujia.countyapp;

import io.github.xingfujia.Door;
import io.github.xingfujia.Home;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.casework.Agreement;
import io.github.xingfujia.casework.AgreementForm;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Clause;
import io.github.xingfujia.casework.ClauseKind;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Escalation;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Performance;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Revisit;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Route;
import io.github.xingfujia.casework.Satisfaction;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.countyapp.DemoYear.DemoCase;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.DutyRecord;
import io.github.xingfujia.protection.HouseholdMinor;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.protection.ViolenceFileId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The steps of one made-up case (演示案件的步骤), each a command under an id of its own: repeating it changes nothing.
 */
final class DemoCourse {

    private static final String SETTLED = "合成演示：各自的开支各自记，老人轮流照看";

    /** Days after which a round is made; less than the county gives for it. */
    private static final long ROUND = 25;

    private final Home home;
    private final DemoCase one;
    private final OfficeHours office;
    private final Person applicant;
    private final Person other;
    private final List<DemoStep> steps = new ArrayList<>();
    private PostId post;
    private Instant next;
    private CaseId id = CaseId.of("a".repeat(26));

    /** One step and when it is made. */
    record DemoStep(Instant at, Runnable act) {}

    private DemoCourse(Home home, DemoCase one, OfficeHours office) {
        this.home = home;
        this.office = office;
        this.next = one.at();
        this.one = one;
        this.post = one.station();
        this.applicant = Person.named(String.format(Locale.ROOT, "演示·申请人%03d", one.number()));
        this.other = Person.named(String.format(Locale.ROOT, "演示·对方%03d", one.number()));
    }

    /** Returns the steps of a case in order; those that lie after {@code end} are not made. */
    static List<DemoStep> of(Home home, DemoCase one, OfficeHours office, Instant end) {
        DemoCourse course = new DemoCourse(home, one, office);
        course.plan();
        return course.steps.stream().filter(s -> s.at().isBefore(end)).toList();
    }

    private void plan() {
        open();
        switch (one.course()) {
            case PERSUADED -> {
                screen();
                settled();
                end(Ending.AGREEMENT);
            }
            case MEDIATED -> {
                mediated();
                agreed();
                end(Ending.AGREEMENT);
                lookedAfter();
            }
            case HANDED_UP -> {
                screen();
                unsettled();
                step(this::review);
                settled();
                end(Ending.AGREEMENT);
            }
            case GUIDED -> {
                screen();
                step(c -> c.triage(id, Triage.of(one.category()).complex("long-standing")));
                step(this::review);
                step(c -> c.record(id, Attempt.unsettled("").separately()));
                end(Ending.TOO_FAR_APART);
            }
            case WITHDRAWN -> {
                screen();
                end(Ending.WITHDRAWN_AFTER_SETTLEMENT);
            }
            case PROTECTED -> {
                step(c -> c.screen(id, applicant, Screen.affirmed("injured")));
                step(this::review);
                protect();
            }
            case OPEN -> underWay();
        }
    }

    /** The violence file that her screen opened stays with the unit; every other one is assessed and under way. */
    private void protect() {
        String child = String.format(Locale.ROOT, "演示·孩子%03d", one.number());
        care(p -> p.addMinor(file(), HouseholdMinor.named(child)));
        if (one.number() % 2 == 0) {
            care(p -> p.assess(file(), Assessment.found("injured", "repeated")));
            care(p -> p.done(file(), done(Duty.SUPPORT_REPORTING, false, "演示：陪同到派出所报案")));
            care(p -> p.done(file(), done(Duty.SHELTER, true, "演示：她说先住在自己家")));
        }
    }

    private DutyRecord done(Duty duty, boolean declined, String what) {
        return new DutyRecord(
                duty, 0, declined, home.today(), worker(one.station()).id(), what);
    }

    private ViolenceFileId file() {
        return ViolenceFileId.ofDispute(id.value(), "p1");
    }

    private void care(Function<Protection, Outcome<?>> command) {
        int number = steps.size();
        next = office.after(next);
        steps.add(new DemoStep(
                next,
                () -> command.apply(at(one.station(), number).protection()).orThrow()));
    }

    private void underWay() {
        if (one.number() % 3 > 0) {
            screen();
            step(c -> c.triage(id, Triage.of(one.category()).at(one.number() % 2 == 0 ? Risk.LOW : Risk.MEDIUM)));
        }
        if (one.number() % 3 > 1) {
            step(c -> c.assign(id));
        }
    }

    private void open() {
        OpenCase command = OpenCase.by(one.channel(), applicant)
                .about(one.category())
                .against(other)
                .at(one.station().place());
        OpenCase opened =
                one.course() == DemoYear.Course.PROTECTED ? command.wishing(HandlerWish.at(one.station())) : command;
        steps.add(new DemoStep(
                one.at(), () -> id = door(one.receiver(), 0).open(opened).orThrow()));
    }

    private void screen() {
        step(c -> c.screen(id, applicant, Screen.noIndicator()));
    }

    private void mediated() {
        screen();
        step(c -> c.triage(id, Triage.of(one.category())));
        step(c -> c.assign(id));
        step(c -> c.agree(id, ApproachTerms.yes(ApproachBy.CALL)));
        step(c -> c.approach(id, ApproachBy.CALL));
        step(c -> c.screen(id, other, Screen.noIndicator()));
        step(c -> c.record(id, Attempt.settled(SETTLED)));
    }

    /** Every other agreement is told and taken down, so that it is looked after from then on. */
    private void agreed() {
        if (isTakenDown()) {
            step(c -> c.draw(
                    id,
                    new Agreement(
                            AgreementForm.ORAL,
                            "",
                            List.of(Clause.of(ClauseKind.CONDUCT, "合成演示：遇事先商量，各让一步")
                                    .by("平时相互提醒")))));
        }
    }

    /** The rounds are made in time; the one that lies ahead on the last day of the year is still to be made. */
    private void lookedAfter() {
        for (long days : isTakenDown() ? List.of(ROUND, 2 * ROUND) : List.<Long>of()) {
            next = next.plus(Duration.ofDays(days));
            for (Side side : Side.values()) {
                step(c -> c.revisit(
                        id,
                        new Revisit(
                                side,
                                Optional.of(Performance.PERFORMED),
                                Optional.of(Satisfaction.SATISFIED),
                                true,
                                false,
                                "")));
            }
        }
    }

    private boolean isTakenDown() {
        return one.number() % 2 == 1;
    }

    /** Both come to terms, each spoken with alone. */
    private void settled() {
        step(c -> c.screen(id, other, Screen.noIndicator()));
        step(c -> c.record(id, Attempt.settled(SETTLED).separately()));
    }

    private void unsettled() {
        for (int i = 0; i < 3; i++) {
            step(c -> c.record(id, Attempt.unsettled("").separately()));
        }
    }

    /** From a review on, whoever is accountable then goes on with the case. */
    private Outcome<Escalation> review(Casework casework) {
        Outcome<Escalation> reviewed = casework.review(id);
        post = reviewed.orThrow().accountable();
        return reviewed;
    }

    private void end(Ending ending) {
        step(c -> c.end(id, ending));
        if (ending.isFailure()) {
            step(c -> c.tellRoutes(id, Side.APPLICANT, List.of(Route.ARBITRATION, Route.COURT)));
        }
        step(c -> c.close(id));
    }

    private void step(Function<Casework, Outcome<?>> command) {
        int number = steps.size();
        next = office.after(next);
        steps.add(new DemoStep(next, () -> command.apply(door(post, number)).orThrow()));
    }

    private Casework door(PostId at, int step) {
        return at(at, step).casework();
    }

    private Door at(PostId post, int step) {
        CommandId command = CommandId.of(String.format(Locale.ROOT, "demo-%04d-%02d", one.number(), step));
        return home.as(new Actor.Staff(worker(post).id(), post)).under(command);
    }

    private StaffMember worker(PostId at) {
        return home.network().staffAt(at).stream()
                .filter(m -> m.roles(at).contains(Role.MEDIATOR))
                .findFirst()
                .orElseThrow(() -> Trouble.with("trouble.nobody", at));
    }
}
