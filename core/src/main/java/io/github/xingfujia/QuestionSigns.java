package io.github.xingfujia;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.EarlySign;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.prevention.EarlySigns;
import io.github.xingfujia.prevention.WatchBasis;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/** A question that may mean danger is offered to the watch list (问答线索提请关注), in the same command. */
final class QuestionSigns implements EarlySign {

    private final EarlySigns signs;

    QuestionSigns(EarlySigns signs) {
        this.signs = signs;
    }

    @Override
    public void noticed(Ruling.Plan.Builder plan, DivisionCode division, PostId from, Moment moment) {
        signs.add(plan, "question", WatchBasis.ONLINE_QUESTION, division, from, Scope.common(), moment);
    }
}
