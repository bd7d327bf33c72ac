package io.github.xingfujia.casework.papers;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.SignatureForm;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.AgreementFact;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Settlement;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Who puts a name or the seal to a written agreement (人民调解法 29): everything is asked of the gate again. */
public final class SignActs {

    private SignActs() {}

    /** What all three share: there is a paper that waits, and nothing has shut the gate since it was drawn up. */
    private abstract static class Step<C extends CaseCommand> extends CaseStep<C> {
        private final Signing signing;

        Step(Signing signing) {
            super(Actions.SIGN);
            this.signing = signing;
        }

        @Override
        public List<Ref> then(C command, Loaded loaded, Moment moment) {
            List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
            state(command, loaded).settlement().drawn().ifPresent(d -> refs.add(Certificates.of(d.mediator())));
            return refs;
        }

        @Override
        protected final Ruling decide(C command, CaseState state, Loaded loaded, Moment moment) {
            Settlement settlement = state.settlement();
            if (!settlement.isUnfinished()) {
                return settlement.isInEffect()
                        ? refuse("agreement-in-effect", "casework.agreement")
                        : refuse("no-agreement", "casework.draw");
            }
            StaffId mediator = settlement.drawn().orElseThrow().mediator();
            return signing.stop(command.caseId(), state, met(command), mediator, moment.today(), loaded)
                    .orElseGet(() -> sign(command, state, settlement, moment));
        }

        ContactForm met(C command) {
            return ContactForm.SHUTTLE;
        }

        final void perhaps(Ruling.Plan.Builder plan, Ref ref, CaseState state, Settlement after, Moment moment) {
            signing.perhaps(plan, ref, state, after, moment);
        }

        abstract Ruling sign(C command, CaseState state, Settlement settlement, Moment moment);
    }

    public record Sign(CaseId caseId, Side side, SignatureForm how, ContactForm met) implements CaseCommand {
        public Sign {
            Checks.of()
                    .that(
                            met == ContactForm.JOINT || met == ContactForm.SHUTTLE,
                            "met",
                            "one-of",
                            met.word(),
                            "shuttle joint")
                    .orThrow();
        }
    }

    /** Records that a party signed: together with the other, or alone with the mediator who goes between them. */
    static final class SignAct extends Step<Sign> {
        SignAct(Signing signing) {
            super(signing);
        }

        @Override
        ContactForm met(Sign command) {
            return command.met();
        }

        @Override
        Ruling sign(Sign command, CaseState state, Settlement settlement, Moment moment) {
            if (state.party(command.side()).isEmpty()) {
                return refuse("not-a-party", "casework.view");
            }
            if (settlement.signed().contains(command.side())) {
                return refuse("signed-before", "casework.agreement");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            ref(command),
                            Compartment.of(command.side()),
                            new AgreementFact.Signed(command.how(), command.met()));
            Signing.meet(plan, state, command.caseId(), command.met());
            perhaps(plan, ref(command), state, settlement.signedBy(command.side()), moment);
            return plan.build();
        }
    }

    public record MediatorSign(CaseId caseId) implements CaseCommand {}

    /** Records the mediator's own signature; nobody signs for her. */
    static final class MediatorSignAct extends Step<MediatorSign> {
        MediatorSignAct(Signing signing) {
            super(signing);
        }

        @Override
        Ruling sign(MediatorSign command, CaseState state, Settlement settlement, Moment moment) {
            StaffId mediator = settlement.drawn().orElseThrow().mediator();
            if (!(moment.actor() instanceof Actor.Staff staff) || !staff.id().equals(mediator)) {
                return refuse("not-the-mediator", "casework.signAsMediator", mediator.value());
            }
            if (settlement.byMediator()) {
                return refuse("signed-before", "casework.agreement");
            }
            AgreementFact.MediatorSigned fact = new AgreementFact.MediatorSigned(mediator);
            Ruling.Plan.Builder plan = Ruling.plan().to(ref(command), Cases.STAFF, fact);
            perhaps(plan, ref(command), state, settlement.signedByMediator(), moment);
            return plan.build();
        }
    }

    public record Seal(CaseId caseId) implements CaseCommand {}

    /** Records the seal of the committee at the accountable post: the last of all, so that nobody signs what is sealed. */
    static final class SealAct extends Step<Seal> {
        SealAct(Signing signing) {
            super(signing);
        }

        @Override
        Ruling sign(Seal command, CaseState state, Settlement settlement, Moment moment) {
            if (settlement.sealed()) {
                return refuse("signed-before", "casework.agreement");
            }
            if (!settlement.isNamed(state.parties().keySet())) {
                return refuseCiting(
                        "seal-comes-last",
                        "人民调解法 29",
                        settlement.signed().containsAll(state.parties().keySet())
                                ? "casework.signAsMediator"
                                : "casework.sign");
            }
            PostId post = state.holding().accountable().orElseThrow();
            Ruling.Plan.Builder plan =
                    Ruling.plan().to(ref(command), Cases.STAFF, new AgreementFact.CommitteeSealed(post));
            perhaps(plan, ref(command), state, settlement.sealedNow(), moment);
            return plan.build();
        }
    }
}
