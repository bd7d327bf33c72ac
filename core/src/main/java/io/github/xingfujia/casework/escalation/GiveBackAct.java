package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.ReturnReason;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.handling.Wishes;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/**
 * Gives a case back to the post it came from, with a coded reason; once only, so that nobody plays ping-pong
 * with a family.
 */
public final class GiveBackAct extends CaseStep<GiveBackAct.GiveBack> {

    static final int MOST_RETURNS = 1;

    public record GiveBack(CaseId caseId, ReturnReason reason) implements CaseCommand {}

    private final Review review;
    private final Network network;

    GiveBackAct(Review review, Network network) {
        super(Actions.GIVE_BACK);
        this.review = review;
        this.network = network;
    }

    /** Only the accountable post gives back: whoever it was taken from, or who guides, does not decide that. */
    @Override
    public Optional<Scope> scope(GiveBack command, Loaded loaded, Moment moment) {
        CaseState state = state(command, loaded);
        return state.exists() ? Optional.of(CaseScope.accountable(state)) : Optional.empty();
    }

    @Override
    protected Ruling decide(GiveBack command, CaseState state, Loaded loaded, Moment moment) {
        Optional<PostId> back = state.holding().trail().stream()
                .filter(p -> Wishes.leaves(p, state.consent().wish(), network) && network.settles(p, moment.today()))
                .reduce((older, newer) -> newer);
        if (back.isEmpty()) {
            return refuse("nobody-to-return-to", "casework.review");
        }
        if (state.holding().returns() >= MOST_RETURNS) {
            return refuse("returned-before", "casework.assign");
        }
        // as grave as this case itself found: what another case knows is not told by a refusal here
        GateClass gravest = EscalationFacts.gravest(state, command.caseId(), loaded);
        if (gravest.compareTo(GateClass.INJURED_OR_REPEATED) >= 0) {
            return separateForNow(state, "protection is not given back");
        }
        PostId here = state.holding().accountable().orElseThrow();
        Ruling.Plan.Builder plan =
                Ruling.plan().to(ref(command), Cases.STAFF, new CaseFact.Returned(here, back.get(), command.reason()));
        review.move(plan, ref(command), state, back.get(), moment);
        return plan.build();
    }
}
