package io.github.xingfujia.protection.danger;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What may open the gate again, and what does not: an interview alone, a lifting by two, and a withdrawal that opens nothing. */
public final class LiftActs {

    private LiftActs() {}

    public record Interview(ViolenceFileId file, boolean toldOfProtectionOrder) implements FileCommand {}

    /** Records the interview alone, and whether she was told of the protection order (法发〔2022〕10号 ¶13). */
    static final class InterviewAct extends FileStep<Interview> {
        InterviewAct() {
            super(Actions.INTERVIEW);
        }

        @Override
        protected Ruling decide(Interview command, FileState state, Loaded loaded, Moment moment) {
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(ref(command), Compartments.STAFF, new FileFact.Interviewed(command.toldOfProtectionOrder()));
            toGates(
                    plan,
                    state,
                    new GateFact.Interviewed(command.file().value(), command.toldOfProtectionOrder(), false));
            return plan.build();
        }
    }

    public record Withdraw(ViolenceFileId file) implements FileCommand {}

    /** Records that she wants the matter dropped: it closes nothing, the visit alone is due, and till then nothing of hers opens elsewhere. */
    static final class WithdrawAct extends FileStep<Withdraw> {
        private final Owing owing;

        WithdrawAct(Owing owing) {
            super(Actions.WITHDRAW);
            this.owing = owing;
        }

        @Override
        protected Optional<Speaker> speaks(Withdraw command) {
            return Optional.of(Speaker.VICTIM);
        }

        @Override
        protected Ruling decide(Withdraw command, FileState state, Loaded loaded, Moment moment) {
            Ruling.Plan.Builder plan = Ruling.plan().to(ref(command), Compartments.VICTIM, new FileFact.Withdrew());
            if (IncidentAct.isHers(state)) {
                toGates(plan, state, new GateFact.Awaited(command.file().value()));
            }
            owing.open(Duty.SCREEN_ALONE, 0, plan, ref(command), state, state.accountable(), moment.now());
            return plan.build();
        }
    }

    public record Lift(ViolenceFileId file, String will, String reason) implements FileCommand {}

    /** Proposes to lift what this file found: her will in her own words, which are hers, and a reason of staff; another confirms. */
    static final class LiftAct extends FileStep<Lift> {
        LiftAct() {
            super(Actions.LIFT);
        }

        @Override
        public List<Clear> clear(Lift command, Loaded loaded, Moment moment) {
            return List.of(
                    Compartments.of(
                            "will",
                            ref(command),
                            Speaker.VICTIM,
                            state(command, loaded).persons(),
                            command.will()),
                    Compartments.kept("reason", ref(command), Speaker.STAFF, command.reason()));
        }

        @Override
        protected Ruling decide(Lift command, FileState state, Loaded loaded, Moment moment) {
            Optional<Ruling> stop = stop(command.file(), state, loaded, moment);
            return stop.orElseGet(() -> Ruling.plan()
                    .to(ref(command), Compartments.VICTIM, new FileFact.LiftWilled(moment.sealed("will")))
                    .to(
                            ref(command),
                            Compartments.STAFF,
                            new FileFact.LiftProposed(staff(moment), moment.sealed("reason")))
                    .build());
        }

        private static Optional<Ruling> stop(ViolenceFileId id, FileState state, Loaded loaded, Moment moment) {
            if (!(moment.actor() instanceof Actor.Staff)
                    || state.holding().conflicted().contains(staff(moment))) {
                return Optional.of(refuse("two-staff", "protection.lift"));
            }
            GateState.Standing here = gate(loaded, state).in(id.value());
            GateTable.Row row = here.opens();
            boolean asked = row.state() != GateClass.NOT_SCREENED;
            // what the file found stands, however its gate came to know of it
            GateTable.Row found = GateTable.row(
                    state.persons().isDependent(Speaker.VICTIM)
                            ? GateClass.MINOR_OR_INCAPABLE
                            : row.state().orGraver(state.grade()));
            if (found.state().isForbidden() || asked && !row.liftable()) {
                return Optional.of(
                        Ruling.refuse(Refusal.of("protection", "not-to-be-lifted", List.of("protection.view"))
                                .citing(found.articles().toArray(String[]::new))));
            }
            if (!asked || !state.danger().heard() || !state.danger().current()) {
                return Optional.of(refuseCiting("ask-alone-first", "规程 ¶6", "protection.assess"));
            }
            return here.interviewed()
                    ? Optional.empty()
                    : Optional.of(refuseCiting("interview-first", "法发〔2022〕10号 ¶13", "protection.interview"));
        }

        private static StaffId staff(Moment moment) {
            return ((Actor.Staff) moment.actor()).id();
        }
    }

    public record ConfirmLift(ViolenceFileId file) implements FileCommand {}

    /** Confirms a proposed lifting as the second of two; only now what this file found is lifted. */
    static final class ConfirmLiftAct extends FileStep<ConfirmLift> {
        ConfirmLiftAct() {
            super(Actions.CONFIRM_LIFT);
        }

        @Override
        protected Ruling decide(ConfirmLift command, FileState state, Loaded loaded, Moment moment) {
            Optional<Ruling> stop = LiftAct.stop(command.file(), state, loaded, moment);
            if (stop.isPresent()) {
                return stop.get();
            }
            StaffId second = LiftAct.staff(moment);
            if (state.danger().lifting().isEmpty()) {
                return refuse("nothing-proposed", "protection.lift");
            }
            // whoever proposed may have disclosed a relation since
            Optional<StaffId> first = state.danger()
                    .lifting()
                    .filter(f ->
                            !f.equals(second) && !state.holding().conflicted().contains(f));
            if (first.isEmpty()) {
                return refuse("two-staff", "protection.lift");
            }
            Ruling.Plan.Builder plan = Ruling.plan().to(ref(command), Compartments.STAFF, new FileFact.LiftConfirmed());
            toGates(
                    plan,
                    state,
                    new GateFact.Lifted(
                            command.file().value(),
                            gate(loaded, state).in(command.file().value()).row().state(),
                            List.of(first.get(), second)));
            return plan.build();
        }
    }
}
