package io.github.xingfujia.volunteer.standing;

import static io.github.xingfujia.volunteer.standing.CertifyActs.ref;
import static io.github.xingfujia.volunteer.standing.CertifyActs.state;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.volunteer.Appeal;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.DecideAppeal;
import io.github.xingfujia.volunteer.Loss;
import io.github.xingfujia.volunteer.TeamFact;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.TeamSteps;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.util.List;
import java.util.Optional;

/** Somebody appeals for her certificate, and others than who took it decide. */
final class AppealActs {

    /** What two who undo or confirm a revocation say at least, in characters. */
    private static final int SUBSTANCE = 10;

    private static final int MOST = 2000;

    private final Network network;

    AppealActs(Network network) {
        this.network = network;
    }

    static Act<Appeal, StaffId> appeal() {
        return Step.<Appeal, StaffId>of(
                        Actions.APPEAL,
                        (c, moment) -> List.of(ref(c.staff())),
                        AppealActs::appealed,
                        (c, after, moment) -> c.staff())
                .about(Appeal::staff)
                .sealing((c, loaded, moment) -> TeamSteps.words(ref(c.staff()), c.words()));
    }

    private static Ruling appealed(Appeal command, Loaded loaded, Moment moment) {
        CertificateState state = state(command.staff(), loaded);
        boolean lost = state.lastLoss(command.track())
                .filter(l -> l.forGood() || state.isSuspended(command.track(), moment.today()))
                .isPresent();
        if (!lost || state.validOn(command.track(), moment.today()) && !hasLossAhead(state, command.track(), moment)) {
            return TeamSteps.refuse("nothing-to-appeal", "volunteer.standing");
        }
        if (state.waiting(command.track()).isPresent()) {
            return TeamSteps.refuse("appeal-waits", "volunteer.standing");
        }
        return Ruling.plan()
                .to(ref(command.staff()), "", new TeamFact.Appealed(command.track(), moment.sealed("words")))
                .build();
    }

    private static boolean hasLossAhead(CertificateState state, Track track, Moment moment) {
        return state.lastLoss(track)
                .filter(l -> l.from().isAfter(moment.today()))
                .isPresent();
    }

    /** Whoever took the certificate away does not decide about it again. */
    Act<DecideAppeal, StaffId> decide() {
        return Step.<DecideAppeal, StaffId>of(
                        Actions.DECIDE_APPEAL,
                        (c, moment) -> List.of(ref(c.staff())),
                        this::decided,
                        (c, after, moment) -> c.staff())
                .sealing((c, loaded, moment) -> TeamSteps.words(ref(c.staff()), c.words()));
    }

    private Ruling decided(DecideAppeal command, Loaded loaded, Moment moment) {
        CertificateState state = state(command.staff(), loaded);
        Optional<CertificateState.Appealed> waiting = state.waiting(command.track());
        if (waiting.isEmpty()) {
            return TeamSteps.refuse("no-appeal", "volunteer.standing");
        }
        StaffId by = TeamSteps.who(moment);
        Optional<Loss> loss = state.lastLoss(command.track());
        Optional<StaffId> taker = loss.flatMap(Loss::decidedBy);
        if (command.staff().equals(by) || taker.filter(by::equals).isPresent()) {
            return TeamSteps.refuse("not-your-own", "volunteer.decideAppeal");
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        if (loss.filter(Loss::forGood).isPresent()) {
            Checks.of().text("words", command.words(), SUBSTANCE, MOST).orThrow();
            Optional<TeamFact.AppealWeighed> said = waiting.orElseThrow().weighed();
            if (said.filter(w -> w.by().equals(by)).isPresent()) {
                return TeamSteps.refuse("appeal-by-two", "volunteer.appeals");
            }
            if (said.filter(w -> w.upheld() == command.upheld()).isEmpty()) {
                return plan.to(
                                ref(command.staff()),
                                "",
                                new TeamFact.AppealWeighed(
                                        command.track(), command.upheld(), by, moment.sealed("words")))
                        .build();
            }
            if (!isHead(by) && !isHead(said.orElseThrow().by()) && hasHead(command.staff(), taker)) {
                return TeamSteps.refuse("appeal-by-head", "volunteer.appeals");
            }
            taker.ifPresent(head -> StaffNotes.queue(plan, head, moment));
        }
        return plan.to(
                        ref(command.staff()),
                        "",
                        new TeamFact.AppealDecided(
                                command.track(), command.upheld(), by, moment.today(), moment.sealed("words")))
                .build();
    }

    /** Returns whether there is a head who may decide: neither she herself nor whoever took it away. */
    private boolean hasHead(StaffId appellant, Optional<StaffId> taker) {
        return network.staff().stream()
                .map(StaffMember::id)
                .filter(id -> !id.equals(appellant) && taker.filter(id::equals).isEmpty())
                .anyMatch(this::isHead);
    }

    private boolean isHead(StaffId staff) {
        return network.member(staff).stream()
                .flatMap(m -> m.duties().stream())
                .anyMatch(d -> d.roles().contains(Role.HEAD));
    }
}
