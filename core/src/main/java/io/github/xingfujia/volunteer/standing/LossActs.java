package io.github.xingfujia.volunteer.standing;

import static io.github.xingfujia.volunteer.standing.CertifyActs.ref;
import static io.github.xingfujia.volunteer.standing.CertifyActs.state;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Reinstate;
import io.github.xingfujia.volunteer.Revoke;
import io.github.xingfujia.volunteer.Suspend;
import io.github.xingfujia.volunteer.TeamFact;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.time.LocalDate;
import java.util.List;

/** A certificate is suspended or revoked, and a suspension lifted. */
final class LossActs {

    private LossActs() {}

    static Act<Revoke, StaffId> revoke() {
        return Step.of(
                Actions.REVOKE,
                (c, moment) -> List.of(ref(c.staff())),
                LossActs::revoked,
                (c, after, moment) -> c.staff());
    }

    /** What she did with her certificate was rightly done: a loss begins today or later. */
    private static Ruling revoked(Revoke command, Loaded loaded, Moment moment) {
        TeamSteps.ahead("from", command.from(), moment);
        return holds(state(command.staff(), loaded), command.track(), command.from())
                ? Ruling.plan()
                        .to(
                                ref(command.staff()),
                                "",
                                new TeamFact.Revoked(command.track(), command.from(), command.cause()))
                        .build()
                : TeamSteps.refuse("no-certificate", "volunteer.award");
    }

    static Act<Suspend, StaffId> suspend() {
        return Step.of(
                Actions.SUSPEND,
                (c, moment) -> List.of(ref(c.staff())),
                LossActs::suspended,
                (c, after, moment) -> c.staff());
    }

    private static Ruling suspended(Suspend command, Loaded loaded, Moment moment) {
        TeamSteps.ahead("from", command.from(), moment);
        CertificateState state = state(command.staff(), loaded);
        if (!holds(state, command.track(), command.from())) {
            return TeamSteps.refuse("no-certificate", "volunteer.award");
        }
        if (state.isSuspended(command.track(), command.from())) {
            return TeamSteps.refuse("suspended-already", "volunteer.reinstate");
        }
        return Ruling.plan()
                .to(
                        ref(command.staff()),
                        "",
                        new TeamFact.Suspended(command.track(), command.from(), command.until(), command.cause()))
                .build();
    }

    static Act<Reinstate, StaffId> reinstate() {
        return Step.of(
                Actions.REINSTATE,
                (c, moment) -> List.of(ref(c.staff())),
                (c, loaded, moment) -> TeamSteps.own(c.staff(), moment).orElseGet(() -> reinstated(c, loaded, moment)),
                (c, after, moment) -> c.staff());
    }

    private static Ruling reinstated(Reinstate command, Loaded loaded, Moment moment) {
        return state(command.staff(), loaded).isSuspended(command.track(), moment.today())
                ? Ruling.plan()
                        .to(ref(command.staff()), "", new TeamFact.Reinstated(command.track(), moment.today()))
                        .build()
                : TeamSteps.refuse("not-suspended", "volunteer.standing");
    }

    private static boolean holds(CertificateState state, Track track, LocalDate from) {
        return state.last(track).filter(until -> !until.isBefore(from)).isPresent();
    }
}
