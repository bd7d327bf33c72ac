package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.casework.handling.ViolenceWaits;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/**
 * The district takes a case over, and says why; one that the applicant wanted where it is, only once it is overdue, or it is about
 * violence, or somebody was found in danger.
 */
public final class TakeOverAct extends CaseStep<TakeOverAct.TakeOver> {

    public record TakeOver(CaseId caseId, String reason) implements CaseCommand {}

    private final ViolenceWaits violence;
    private final Review review;

    TakeOverAct(ViolenceWaits violence, Review review) {
        super(Actions.TAKE_OVER);
        this.violence = violence;
        this.review = review;
    }

    @Override
    protected boolean afterEnd() {
        return true; // a duty left open is handed to the district with the file
    }

    @Override
    public List<Clear> clear(TakeOver command, Loaded loaded, Moment moment) {
        return List.of(Compartment.staff("reason", ref(command), command.reason()));
    }

    @Override
    protected Ruling decide(TakeOver command, CaseState state, Loaded loaded, Moment moment) {
        if (state.closed() && !state.progress().owesSafety()) {
            return refuse("ended", "casework.open");
        }
        PostId here = ((Actor.Staff) moment.actor()).post();
        PostId from = state.holding().accountable().orElseThrow();
        if (from.equals(here)) {
            return refuse("already-yours", "casework.assign");
        }
        boolean needed = !state.isOpen()
                || state.progress().gravest().isPositive()
                || violence.stop(state).isPresent()
                || state.clock().isOverdue(moment.now());
        if (state.consent().wish().post().filter(from::equals).isPresent() && !needed) {
            return refuse("her-choice", "casework.wish");
        }
        Ruling.Plan.Builder plan =
                Ruling.plan().to(ref(command), Cases.STAFF, new CaseFact.TakenOver(from, moment.sealed("reason")));
        review.move(plan, ref(command), state, here, moment);
        if (!state.isOpen()) {
            return plan.build();
        }
        return plan.publish(
                        ref(command),
                        Cases.STAFF,
                        new PublishedCaseFact.CaseRaised(
                                Step.TAKE_OVER, state.told(from), state.told(here), moment.today()))
                .build();
    }
}
