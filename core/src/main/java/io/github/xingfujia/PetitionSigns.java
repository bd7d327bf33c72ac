package io.github.xingfujia;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.EarlySign;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.prevention.EarlySigns;
import io.github.xingfujia.prevention.WatchBasis;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/** A sign of violence at a petition is offered to the watch list (信访现场线索提请关注), in the same command. */
final class PetitionSigns implements EarlySign {

    private final EarlySigns signs;

    PetitionSigns(EarlySigns signs) {
        this.signs = signs;
    }

    @Override
    public void noticed(Ruling.Plan.Builder plan, DivisionCode division, PostId from, Moment moment) {
        signs.add(plan, "petition", WatchBasis.PETITION, division, from, Scope.common(), moment);
    }
}
