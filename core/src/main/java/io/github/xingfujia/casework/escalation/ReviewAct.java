package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Escalation;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Asks the rule book whether a case stays, climbs, is guided or taken over. */
public final class ReviewAct extends CaseAct<ReviewAct.ReviewCase, Escalation> {

    public record ReviewCase(CaseId caseId) implements CaseCommand {}

    private final Review review;

    ReviewAct(Review review) {
        super(Actions.REVIEW);
        this.review = review;
    }

    @Override
    public List<Ref> then(ReviewCase command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        refs.addAll(review.beside(state(command, loaded)));
        return refs;
    }

    @Override
    protected boolean protects() {
        return true;
    }

    @Override
    protected Ruling decide(ReviewCase command, CaseState state, Loaded loaded, Moment moment) {
        return review.decide(ref(command), state, loaded, moment);
    }

    @Override
    public Escalation answer(ReviewCase command, Loaded after, Moment moment) {
        CaseState state = state(command, after);
        CaseFact.Reviewed last = state.progress().last().orElseThrow();
        return new Escalation(
                last.step(),
                state.holding().accountable().orElseThrow(),
                state.holding().adviser(),
                review.explain(last, after, state.holding(), moment.actor()).orElseThrow());
    }
}
