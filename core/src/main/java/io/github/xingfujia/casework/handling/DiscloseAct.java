package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Relation;
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

/** Records that someone is related to a party: she is never assigned, and released if she was. */
public final class DiscloseAct extends CaseStep<DiscloseAct.DiscloseRelation> {

    public record DiscloseRelation(CaseId caseId, StaffId staff, Relation relation) implements CaseCommand {}

    private final Network network;

    DiscloseAct(Network network) {
        super(Actions.DISCLOSE);
        this.network = network;
    }

    @Override
    protected Ruling decide(DiscloseRelation command, CaseState state, Loaded loaded, Moment moment) {
        Wishes.staff(Checks.of(), "staff", command.staff(), network).orThrow();
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(ref(command), Cases.STAFF, new CaseFact.RelationDisclosed(command.staff(), command.relation()));
        if (state.holding().handler().filter(command.staff()::equals).isPresent()) {
            plan.to(ref(command), Cases.COMMON, new CaseFact.HandlerReleased(command.staff()));
        }
        Sessions.cancel(plan, command.caseId(), state, s -> s.mediator().equals(command.staff()));
        return plan.build();
    }
}
