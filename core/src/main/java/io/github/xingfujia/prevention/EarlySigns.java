package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/**
 * Offers early signs to the watch list (早期线索提请), in the command of the room that came upon them. A sign says where and on
 * what basis, never whom: who takes it up asks the post that knows, and says what the watch is for and until when.
 */
public final class EarlySigns {

    private final Network network;
    private final PreventionTerms terms;

    EarlySigns(Network network, PreventionTerms terms) {
        this.network = network;
        this.terms = terms;
    }

    /**
     * Adds a sign for the district to take up or set aside; it is gone by itself when its time is over.
     *
     * @param name what it is named by within the command, so that two of one command are two
     * @param from the post that knows whom it is about
     * @param never whom the applicants barred: they do not see it
     */
    public void add(
            Ruling.Plan.Builder plan,
            String name,
            WatchBasis basis,
            DivisionCode division,
            PostId from,
            Scope never,
            Moment moment) {
        plan.create(
                Signs.of(SignId.of(moment.key("sign " + name))),
                new SignFact.Noticed(
                        division,
                        from,
                        network.centre(),
                        basis,
                        moment.today().plusDays(terms.signs()),
                        never.barred()));
    }
}
