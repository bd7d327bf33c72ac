package io.github.xingfujia.measures.shelter;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.measures.ShelterExtension;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.measures.ShelterView;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Opens a stay for one of its named handlers; the look is recorded first. */
final class StayLook implements Look<ShelterId, ShelterView> {

    private final Clocks clocks;

    StayLook(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public Action action() {
        return Actions.PLACEMENT;
    }

    @Override
    public List<Ref> first(ShelterId id, Moment moment) {
        return List.of(Stays.of(id));
    }

    @Override
    public Optional<Scope> scope(ShelterId id, Loaded loaded, Moment moment) {
        return state(id, loaded).scope();
    }

    @Override
    public List<Sealed> cells(ShelterId id, Loaded loaded, Moment moment) {
        return state(id, loaded).placed().stream()
                .map(ShelterFact.Placed::place)
                .toList();
    }

    @Override
    public ShelterView show(ShelterId id, Loaded loaded, Opening open, Moment moment) {
        Stays.State state = state(id, loaded);
        ShelterFact.Placed placed = state.placed().orElseThrow();
        return new ShelterView(
                id,
                placed.file(),
                open.apply(placed.place()),
                placed.handlers(),
                placed.from(),
                state.until(),
                state.left(),
                state.isStaying() && state.clock().isOverdue(moment.now()),
                state.extended().stream()
                        .map(e -> new ShelterExtension(e.until(), e.basis(), e.reference()))
                        .toList(),
                clocks.explain(state.clock()));
    }

    private static Stays.State state(ShelterId id, Loaded loaded) {
        return loaded.of(Stays.STAYS, Stays.of(id));
    }
}
