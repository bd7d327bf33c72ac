package io.github.xingfujia;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.messaging.EarlySign;
import io.github.xingfujia.prevention.EarlySigns;
import io.github.xingfujia.prevention.WatchBasis;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/** What was written and may mean danger is offered to the watch list (涉暴词语提请关注), in the same command. */
final class WordSigns implements EarlySign {

    private final EarlySigns signs;
    private final String name;
    private final WatchBasis basis;

    /** Creates the signs of one room, {@code name}d so within a command. */
    WordSigns(EarlySigns signs, String name, WatchBasis basis) {
        this.signs = signs;
        this.name = name;
        this.basis = basis;
    }

    @Override
    public void noticed(Ruling.Plan.Builder plan, DivisionCode division, PostId from, Moment moment) {
        signs.add(plan, name, basis, division, from, Scope.common(), moment);
    }
}
