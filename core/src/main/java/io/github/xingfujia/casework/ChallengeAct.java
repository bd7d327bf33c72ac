package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** Records that a party does not accept a mediator (人民调解法 19, 23): another one is needed. */
final class ChallengeAct extends CaseStep<ChallengeAct.ChallengeHandler> {

    record ChallengeHandler(CaseId caseId, StaffId staff, Side by) implements CaseCommand {}

    private final Network network;

    ChallengeAct(Network network) {
        super(Actions.CHALLENGE);
        this.network = network;
    }

    @Override
    Optional<Side> speaks(ChallengeHandler command) {
        return Optional.of(command.by());
    }

    @Override
    Ruling decide(ChallengeHandler command, CaseState state, Loaded loaded, Moment moment) {
        Wishes.staff(Checks.of(), "staff", command.staff(), network).orThrow();
        Ruling.Plan.Builder plan =
                Ruling.plan().to(ref(command), Cases.STAFF, new CaseFact.Challenged(command.staff(), command.by()));
        if (state.holding().handler().filter(command.staff()::equals).isPresent()) {
            plan.to(ref(command), Cases.COMMON, new CaseFact.HandlerReleased(command.staff()));
        }
        Sessions.cancel(plan, command.caseId(), state, s -> s.mediator().equals(command.staff()));
        return plan.build();
    }
}
