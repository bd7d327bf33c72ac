package io.github.xingfujia.casework.papers;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Unasked;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * Decides that a party who can never be asked alone is asked no more (不再追问), so that the file of an ended case can be closed: two
 * of the district, each with a reason. Nothing opens by it: her gate stays as that of somebody never asked (decision 192).
 */
public final class LeaveUnaskedAct extends CaseStep<LeaveUnaskedAct.LeaveUnasked> {

    public record LeaveUnasked(CaseId caseId, Side side, String reason) implements CaseCommand {
        /** Returns the case only: the reason is not for a log. */
        @Override
        public String toString() {
            return "LeaveUnasked[" + caseId + "]";
        }
    }

    private static final int LEAST = 4;
    private static final int MOST = 2000;

    private final Network network;

    LeaveUnaskedAct(Network network) {
        super(Actions.LEAVE_UNASKED);
        this.network = network;
    }

    @Override
    protected boolean afterEnd() {
        return true;
    }

    @Override
    public List<Clear> clear(LeaveUnasked command, Loaded loaded, Moment moment) {
        return List.of(Compartment.staff("reason", ref(command), command.reason()));
    }

    @Override
    protected Ruling decide(LeaveUnasked command, CaseState state, Loaded loaded, Moment moment) {
        if (state.party(command.side()).isEmpty()) {
            return refuse("not-a-party", "casework.view");
        }
        if (state.isOpen()) {
            return refuse("not-ended", "casework.end");
        }
        PostId centre = network.centre();
        if (!state.holding().accountable().equals(Optional.of(centre))) {
            boolean district = ((Actor.Staff) moment.actor()).post().equals(centre);
            return refuse("district-decides", district ? "casework.takeOver" : "casework.view", network.label(centre));
        }
        if (state.progress().answered(command.side())) {
            return refuse("answered-alone", "casework.close");
        }
        Unasked unasked = Unasked.of(state, command.side());
        if (!unasked.tried()) {
            return refuse("not-tried-alone", "casework.screen");
        }
        Checks.of().text("reason", command.reason().strip(), LEAST, MOST).orThrow();
        StaffId staff = ((Actor.Staff) moment.actor()).id();
        return unasked.by().contains(staff)
                ? refuse("two-staff", "casework.leaveUnasked")
                : Ruling.plan()
                        .to(
                                ref(command),
                                Cases.STAFF,
                                new CaseFact.LeftUnasked(command.side(), staff, moment.sealed("reason")))
                        .build();
    }
}
