package io.github.xingfujia.evaluation.ledger;

import com.google.common.base.Splitter;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.util.List;

/** A look at one nomination. */
public abstract class NominationLook<R> implements Look<NominationId, R> {

    private final Action action;

    protected NominationLook(Action action) {
        this.action = action;
    }

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public final List<Ref> first(NominationId id, Moment moment) {
        return List.of(Nominations.of(id));
    }

    protected static NominationState state(NominationId id, Loaded loaded) {
        return loaded.of(Nominations.NOMINATIONS, Nominations.of(id));
    }

    protected static Campaigns.State campaign(NominationState state, Loaded loaded) {
        return NominationAct.campaign(state, loaded);
    }

    protected static List<Ref> campaign(NominationState state) {
        return state.nominated().map(n -> Campaigns.of(n.campaign())).stream().toList();
    }

    /** Returns who is named on a nomination, line by line. */
    protected static List<String> people(String lines) {
        return Splitter.on('\n').splitToList(lines);
    }
}
