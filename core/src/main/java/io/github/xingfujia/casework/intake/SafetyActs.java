package io.github.xingfujia.casework.intake;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.casework.handling.Admission;
import io.github.xingfujia.casework.handling.Heard;
import io.github.xingfujia.casework.handling.OwnFile;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What staff do about safety beside the screen: interview, new incident, lifting, and the duties done. */
public final class SafetyActs {

    private SafetyActs() {}

    public record Interview(CaseId caseId, Side side, boolean toldOfProtectionOrder, boolean wantsShuttle)
            implements CaseCommand {}

    /** Records the separate interview (法发〔2022〕10号 ¶13: being told of the protection order is an event). */
    static final class InterviewAct extends CaseStep<Interview> {
        InterviewAct() {
            super(Actions.INTERVIEW);
        }

        @Override
        protected Ruling decide(Interview command, CaseState state, Loaded loaded, Moment moment) {
            Optional<Party> party = state.party(command.side());
            if (party.isEmpty()) {
                return refuse("not-a-party", "casework.view");
            }
            if (!speaks(state, command.side(), gate(loaded, party.get()), command.caseId())) {
                return separateForNow(state, "not heard here");
            }
            Ruling.Plan.Builder plan = Ruling.plan();
            toGates(
                    plan,
                    party.get(),
                    new GateFact.Interviewed(
                            command.caseId().value(), command.toldOfProtectionOrder(), command.wantsShuttle()));
            return plan.to(ref(command), Cases.STAFF, new CaseFact.Interviewed(command.side()))
                    .build();
        }
    }

    public record Incident(CaseId caseId, Side side) implements CaseCommand {}

    /** Records that something new happened: the screen expires, the gate shuts, planned contacts are cancelled. */
    static final class IncidentAct extends CaseStep<Incident> {
        private final ProtectionRoom protection;

        IncidentAct(ProtectionRoom protection) {
            super(Actions.INCIDENT);
            this.protection = protection;
        }

        @Override
        public List<Ref> then(Incident command, Loaded loaded, Moment moment) {
            return ImmutableList.<Ref>builder()
                    .addAll(super.then(command, loaded, moment))
                    .addAll(protection.beside(OwnFile.of(command.caseId(), command.side())))
                    .build();
        }

        @Override
        protected boolean afterEnd() {
            return true; // what is done for somebody's safety outlives the handling
        }

        @Override
        protected Ruling decide(Incident command, CaseState state, Loaded loaded, Moment moment) {
            Optional<Party> party = state.party(command.side());
            if (party.isEmpty()) {
                return refuse("not-a-party", "casework.view");
            }
            boolean speaks = speaks(state, command.side(), gate(loaded, party.get()), command.caseId());
            Ruling.Plan.Builder plan = Ruling.plan();
            Heard.anew(plan, command.caseId(), state, command.side(), speaks);
            Party she = party.get();
            protection.found(
                    plan,
                    OwnFile.of(command.caseId(), command.side()),
                    OwnFile.told(
                            command.caseId(),
                            command.side(),
                            state,
                            she,
                            OwnFile.suspected(she.described().capacity()),
                            "incident",
                            List.of(),
                            true,
                            moment),
                    loaded,
                    moment);
            return plan.build();
        }
    }

    public record Lift(CaseId caseId, Side side, String reason) implements CaseCommand {}

    /** Proposes to lift what this case found of a party, if it can be lifted: her recorded will and a reason. */
    static final class LiftAct extends CaseStep<Lift> {
        private final Admission admission;

        LiftAct(Admission admission) {
            super(Actions.LIFT);
            this.admission = admission;
        }

        @Override
        public List<Clear> clear(Lift command, Loaded loaded, Moment moment) {
            return List.of(Compartment.staff("reason", ref(command), command.reason()));
        }

        @Override
        protected Ruling decide(Lift command, CaseState state, Loaded loaded, Moment moment) {
            Optional<Ruling> stop = stop(admission, command.caseId(), command.side(), state, loaded, moment);
            if (stop.isPresent()) {
                return stop.get();
            }
            StaffId first = ((Actor.Staff) moment.actor()).id();
            return Ruling.plan()
                    .to(
                            ref(command),
                            Cases.STAFF,
                            new CaseFact.LiftProposed(command.side(), first, moment.sealed("reason")))
                    .build();
        }

        private static Optional<Ruling> stop(
                Admission admission, CaseId id, Side side, CaseState state, Loaded loaded, Moment moment) {
            Optional<Party> party = state.party(side);
            if (party.isEmpty()) {
                return Optional.of(refuse("not-a-party", "casework.view"));
            }
            if (!(moment.actor() instanceof Actor.Staff staff) || !admission.mayLift(staff, state)) {
                return Optional.of(refuse("two-staff", "casework.lift"));
            }
            GateState gate = gate(loaded, party.get());
            GateState.Standing here = gate.in(id.value());
            boolean open = here.row().liftable() && here.interviewed() && speaks(state, side, gate, id);
            return open
                    ? Optional.empty()
                    : Optional.of(separateForNow(
                            state, "not liftable " + here.row().state().word()));
        }
    }

    public record ConfirmLift(CaseId caseId, Side side) implements CaseCommand {}

    /** Confirms a proposed lifting herself, as the second of two staff: only now the row is lifted. */
    static final class ConfirmLiftAct extends CaseStep<ConfirmLift> {
        private final Admission admission;

        ConfirmLiftAct(Admission admission) {
            super(Actions.CONFIRM_LIFT);
            this.admission = admission;
        }

        @Override
        protected Ruling decide(ConfirmLift command, CaseState state, Loaded loaded, Moment moment) {
            Optional<Ruling> stop = LiftAct.stop(admission, command.caseId(), command.side(), state, loaded, moment);
            if (stop.isPresent()) {
                return stop.get();
            }
            Party party = state.party(command.side()).orElseThrow();
            StaffId second = ((Actor.Staff) moment.actor()).id();
            // whoever proposed may have disclosed a relation since
            Optional<StaffId> first = party.lifting().filter(f -> !f.equals(second) && !admission.bars(f, state));
            if (first.isEmpty()) {
                return refuse("two-staff", "casework.lift");
            }
            String about = command.caseId().value();
            Ruling.Plan.Builder plan = Ruling.plan();
            toGates(
                    plan,
                    party,
                    new GateFact.Lifted(
                            about, gate(loaded, party).in(about).row().state(), List.of(first.get(), second)));
            return plan.to(ref(command), Cases.STAFF, new CaseFact.LiftConfirmed(command.side()))
                    .build();
        }
    }

    public record Done(CaseId caseId, Duty duty, Side side) implements CaseCommand {}

    /** Records that a duty was done. */
    static final class DutyAct extends CaseStep<Done> {
        DutyAct() {
            super(Actions.DUTY);
        }

        @Override
        protected boolean afterEnd() {
            return true;
        }

        @Override
        protected Ruling decide(Done command, CaseState state, Loaded loaded, Moment moment) {
            String key = command.duty().word() + " " + Compartment.of(command.side());
            if (!state.progress().duties().contains(key)) {
                return refuse("no-such-duty", "casework.view");
            }
            if (command.duty() == Duty.SCREEN_ALONE) {
                return refuse("screen-is-the-duty", "casework.screen");
            }
            if (DangerReport.does(command.duty())) {
                return refuse("report-is-the-duty", "casework.reported");
            }
            if (command.duty() == Duty.PLAN_WITH_NAMED_HANDLER
                    && state.holding().handler().isEmpty()) {
                return refuseCiting("no-handler", "规程 ¶11", "casework.assign");
            }
            return Ruling.plan()
                    .to(ref(command), Cases.STAFF, new CaseFact.DutyDone(command.duty(), command.side()))
                    .build();
        }
    }

    public record Reported(CaseId caseId, Duty duty, Side side, List<DangerReport> made) implements CaseCommand {
        public Reported {
            made = ImmutableList.copyOf(made);
        }
    }

    /** Records that the danger of a party was reported, which alone does a duty to report it. */
    static final class ReportedAct extends CaseStep<Reported> {
        private final Network network;

        ReportedAct(Network network) {
            super(Actions.DANGER_REPORTED);
            this.network = network;
        }

        @Override
        protected boolean afterEnd() {
            return true;
        }

        @Override
        protected Ruling decide(Reported command, CaseState state, Loaded loaded, Moment moment) {
            if (!DangerReport.does(command.duty()) || !state.progress().isDue(command.duty(), command.side())) {
                return refuse("no-such-duty", "casework.view");
            }
            DangerReport.check(
                    command.duty(),
                    command.made(),
                    state.intake()
                            .orElseThrow()
                            .occurredOn()
                            .atStartOfDay(Moment.ZONE)
                            .toInstant(),
                    moment.now(),
                    staff -> network.member(staff).isPresent());
            Ruling.Plan.Builder plan = Ruling.plan();
            command.made()
                    .forEach(one ->
                            plan.to(ref(command), Cases.STAFF, new CaseFact.DangerReported(command.side(), one)));
            return plan.to(ref(command), Cases.STAFF, new CaseFact.DutyDone(command.duty(), command.side()))
                    .build();
        }
    }
}
