package io.github.xingfujia.evaluation.objections;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.ObjectionView;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationLook;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** For the district alone: what was objected, and by whom. */
final class ObjectionsLook extends NominationLook<List<ObjectionView>> {
    ObjectionsLook() {
        super(Actions.OBJECTIONS);
    }

    @Override
    public Optional<Scope> scope(NominationId id, Loaded loaded, Moment moment) {
        return state(id, loaded).objectionsTo();
    }

    @Override
    public List<Sealed> cells(NominationId id, Loaded loaded, Moment moment) {
        return state(id, loaded).inside().objections().stream()
                .flatMap(o -> Stream.of(o.said().words(), o.said().objector()))
                .toList();
    }

    @Override
    public List<ObjectionView> show(NominationId id, Loaded loaded, Opening open, Moment moment) {
        return state(id, loaded).inside().objections().stream()
                .map(o -> new ObjectionView(
                        o.said().number(),
                        open.apply(o.said().words()),
                        open.apply(o.said().objector()),
                        o.answered()))
                .toList();
    }
}
