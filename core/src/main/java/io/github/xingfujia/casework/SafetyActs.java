package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/** What staff do about safety beside the screen: interview, new incident, lifting, and the duties done. */
final class SafetyActs {

    private SafetyActs() {}

    record Interview(CaseId caseId, Side side, boolean toldOfProtectionOrder, boolean wantsShuttle)
            implements CaseCommand {}

    /** Records the separate interview (法发〔2022〕10号 ¶13: being told of the protection order is an event). */
    static final class InterviewAct extends CaseStep<Interview> {
        InterviewAct() {
            super(Actions.INTERVIEW);
        }

        @Override
        Ruling decide(Interview command, CaseState state, Loaded loaded, Moment moment) {
            return state.party(command.side())
                    .map(p -> Ruling.plan()
                            .to(
                                    Gates.of(p.person()),
                                    "",
                                    new GateFact.Interviewed(command.toldOfProtectionOrder(), command.wantsShuttle()))
                            .build())
                    .orElseGet(() -> refuse("not-a-party", "casework.view"));
        }
    }

    record Incident(CaseId caseId, Side side) implements CaseCommand {}

    /** Records that something new happened: the screen expires, the gate shuts, planned contacts are cancelled. */
    static final class IncidentAct extends CaseStep<Incident> {
        IncidentAct() {
            super(Actions.INCIDENT);
        }

        @Override
        Ruling decide(Incident command, CaseState state, Loaded loaded, Moment moment) {
            if (state.party(command.side()).isEmpty()) {
                return refuse("not-a-party", "casework.view");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            Gates.of(state.party(command.side()).orElseThrow().person()),
                            "",
                            new GateFact.IncidentReported())
                    .to(ref(command), Cases.STAFF, new CaseFact.DutyOpened(Duty.SCREEN_ALONE, command.side()));
            Sessions.cancel(plan, command.caseId(), state, s -> true);
            return plan.build();
        }
    }

    record Lift(CaseId caseId, Side side, StaffId second, String reason) implements CaseCommand {}

    /** Lifts a row that can be lifted: recorded will, two staff, a reason; never the last two rows. */
    static final class LiftAct extends CaseStep<Lift> {
        private final Network network;

        LiftAct(Network network) {
            super(Actions.LIFT);
            this.network = network;
        }

        @Override
        public List<Clear> clear(Lift command, Loaded loaded, Moment moment) {
            return List.of(Compartment.staff("reason", ref(command), command.reason()));
        }

        @Override
        Ruling decide(Lift command, CaseState state, Loaded loaded, Moment moment) {
            if (state.party(command.side()).isEmpty()) {
                return refuse("not-a-party", "casework.view");
            }
            GateState gate =
                    gate(loaded, state.party(command.side()).orElseThrow().person());
            if (!gate.row().liftable() || !gate.interviewed()) {
                return separateForNow("not liftable " + gate.row().state().word());
            }
            boolean known = network.member(command.second()).isPresent()
                    && !state.consent().wish().neverStaff().contains(command.second());
            if (!known
                    || !(moment.actor() instanceof Actor.Staff first)
                    || first.id().equals(command.second())) {
                return refuse("two-staff", "casework.lift");
            }
            return Ruling.plan()
                    .to(
                            Gates.of(state.party(command.side()).orElseThrow().person()),
                            "",
                            new GateFact.Lifted(gate.row().state(), List.of(first.id(), command.second())))
                    .to(ref(command), command.side().compartment(), new CaseFact.Said(moment.sealed("reason")))
                    .build();
        }
    }

    record Done(CaseId caseId, Duty duty, Side side) implements CaseCommand {}

    /** Records that a duty was done. */
    static final class DutyAct extends CaseStep<Done> {
        DutyAct() {
            super(Actions.DUTY);
        }

        @Override
        boolean afterEnd() {
            return true;
        }

        @Override
        Ruling decide(Done command, CaseState state, Loaded loaded, Moment moment) {
            String key = command.duty().word() + " " + command.side().compartment();
            if (!state.progress().duties().contains(key)) {
                return refuse("no-such-duty", "casework.view");
            }
            if (command.duty() == Duty.SCREEN_ALONE) {
                return refuse("screen-is-the-duty", "casework.screen");
            }
            return Ruling.plan()
                    .to(ref(command), Cases.STAFF, new CaseFact.DutyDone(command.duty(), command.side()))
                    .build();
        }
    }
}
