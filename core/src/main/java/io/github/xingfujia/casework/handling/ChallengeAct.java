package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** Records that a party does not accept a mediator (人民调解法 19, 23): another one is needed. */
public final class ChallengeAct extends CaseStep<ChallengeAct.ChallengeHandler> {

    public record ChallengeHandler(CaseId caseId, StaffId staff, Side by) implements CaseCommand {}

    private final Network network;

    ChallengeAct(Network network) {
        super(Actions.CHALLENGE);
        this.network = network;
    }

    @Override
    protected Optional<Side> speaks(ChallengeHandler command) {
        return Optional.of(command.by());
    }

    @Override
    protected Ruling decide(ChallengeHandler command, CaseState state, Loaded loaded, Moment moment) {
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
