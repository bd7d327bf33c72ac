package io.github.xingfujia.custody;

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

/** Opens where somebody may be found, to herself and to who protects her; recorded cell by cell. */
final class WhereaboutsLook implements Look<WhereaboutsOf, WhereaboutsView> {

    private final Keepers keepers;

    WhereaboutsLook(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public Action action() {
        return Actions.WHEREABOUTS;
    }

    @Override
    public List<Ref> first(WhereaboutsOf asked, Moment moment) {
        return keepers.first(asked.matter());
    }

    @Override
    public List<Ref> then(WhereaboutsOf asked, Loaded loaded, Moment moment) {
        return ref(asked, loaded, moment).stream().toList();
    }

    @Override
    public Optional<Scope> scope(WhereaboutsOf asked, Loaded loaded, Moment moment) {
        return keepers.scope(asked.matter(), asked.part(), moment.actor(), loaded);
    }

    @Override
    public List<Sealed> cells(WhereaboutsOf asked, Loaded loaded, Moment moment) {
        return List.copyOf(state(asked, loaded, moment).places().values());
    }

    @Override
    public WhereaboutsView show(WhereaboutsOf asked, Loaded loaded, Opening open, Moment moment) {
        return new WhereaboutsView(state(asked, loaded, moment).places().entrySet().stream()
                .filter(e -> !open.apply(e.getValue()).isEmpty())
                .map(e -> new WhereaboutsView.Place(e.getKey(), new Hidden(open.apply(e.getValue()))))
                .toList());
    }

    private Whereabouts.State state(WhereaboutsOf asked, Loaded loaded, Moment moment) {
        return loaded.of(Whereabouts.WHEREABOUTS, ref(asked, loaded, moment).orElseThrow());
    }

    private Optional<Ref> ref(WhereaboutsOf asked, Loaded loaded, Moment moment) {
        return keepers.part(asked.matter(), asked.part(), moment.actor(), loaded)
                .map(p -> Whereabouts.of(asked.matter(), p));
    }
}
