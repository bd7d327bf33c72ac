package io.github.xingfujia;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.EarlySign;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.prevention.EarlySigns;
import io.github.xingfujia.prevention.WatchBasis;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/** What casework comes upon is offered to the watch list (线索提请关注), in the same command. */
final class CaseSigns implements EarlySign {

    private final EarlySigns signs;

    CaseSigns(EarlySigns signs) {
        this.signs = signs;
    }

    @Override
    public void noticed(
            Ruling.Plan.Builder plan,
            String name,
            Basis basis,
            DivisionCode division,
            PostId from,
            Scope never,
            Moment moment) {
        WatchBasis watched = switch (basis) {
            case SWEEP_FINDING -> WatchBasis.SWEEP_FINDING;
            case REPEAT_CONTACT -> WatchBasis.REPEAT_CONTACT;
        };
        signs.add(plan, name, watched, division, from, never, moment);
    }
}
