package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Moment;

/** What belongs to the actor's own post. */
final class Own {

    private Own() {}

    static PostId post(Moment moment) {
        return ((Actor.Staff) moment.actor()).post();
    }

    static Scope scope(Moment moment) {
        return moment.actor() instanceof Actor.Staff staff
                ? Scope.of().post(staff.post()).build()
                : Scope.common();
    }

    /** Requires that a division is known and lies in the area of the post. */
    static Checks area(Network network, PostId here, DivisionCode division) {
        return Checks.of()
                .that(
                        network.knows(division) && here.place().contains(division),
                        "division",
                        "unknown-division",
                        division.toString());
    }
}
