package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Opens a watch while it lasts, on the record. */
final class WatchLook implements Look<WatchId, WatchView> {

    @Override
    public Action action() {
        return Actions.WATCHED;
    }

    @Override
    public List<Ref> first(WatchId id, Moment moment) {
        return List.of(Watches.of(id));
    }

    @Override
    public Optional<Scope> scope(WatchId id, Loaded loaded, Moment moment) {
        return Optional.of(state(id, loaded)).filter(s -> s.lasts(moment.now())).flatMap(Watches.State::scope);
    }

    @Override
    public List<Sealed> cells(WatchId id, Loaded loaded, Moment moment) {
        return state(id, loaded).watched().stream()
                .map(PreventionFact.Watched::words)
                .toList();
    }

    /** Whoever may not know where somebody is to be found reads whom and why without it. */
    @Override
    public List<Sealed> words(WatchId id, Loaded loaded, Moment moment) {
        return cells(id, loaded, moment);
    }

    @Override
    public WatchView show(WatchId id, Loaded loaded, Opening open, Moment moment) {
        Watches.State state = state(id, loaded);
        PreventionFact.Watched watched = state.watched().orElseThrow();
        return new WatchView(
                id,
                watched.division(),
                watched.purpose(),
                watched.basis(),
                open.apply(watched.words()),
                state.since().orElseThrow(),
                watched.until(),
                state.granted());
    }

    private static Watches.State state(WatchId id, Loaded loaded) {
        return loaded.of(Watches.WATCHES, Watches.of(id));
    }
}
