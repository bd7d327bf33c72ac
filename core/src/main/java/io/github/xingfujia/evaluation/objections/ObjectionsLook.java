package io.github.xingfujia.evaluation.objections;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.ObjectionView;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Inside;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationLook;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** For the district alone: what was objected, and by whom. What may mean danger is its protection staff's alone. */
final class ObjectionsLook extends NominationLook<List<ObjectionView>> {

    private final boolean alarmed;

    ObjectionsLook(boolean alarmed) {
        super(alarmed ? Actions.ALARM : Actions.OBJECTIONS);
        this.alarmed = alarmed;
    }

    @Override
    public Optional<Scope> scope(NominationId id, Loaded loaded, Moment moment) {
        return state(id, loaded).objectionsTo();
    }

    @Override
    public List<Sealed> cells(NominationId id, Loaded loaded, Moment moment) {
        return mine(id, loaded)
                .flatMap(o -> Stream.concat(
                        Stream.of(o.said().words(), o.said().objector()),
                        o.told().stream().flatMap(t -> Stream.of(t.why(), t.reply()))))
                .distinct()
                .toList();
    }

    @Override
    public List<ObjectionView> show(NominationId id, Loaded loaded, Opening open, Moment moment) {
        return mine(id, loaded)
                .map(o -> new ObjectionView(
                        o.said().number(),
                        open.apply(o.said().words()),
                        open.apply(o.said().objector()),
                        o.answered(),
                        o.told().map(NominationFact.ObjectionTold::reason),
                        o.told().map(t -> open.apply(t.why())).orElse(""),
                        o.told().map(t -> open.apply(t.reply())).orElse("")))
                .toList();
    }

    private Stream<Inside.Objection> mine(NominationId id, Loaded loaded) {
        return state(id, loaded).inside().objections().stream().filter(o -> o.alarmed() == alarmed);
    }
}
