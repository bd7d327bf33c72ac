package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows how an erasure stands: to whose words they are, and to who decides and destroys. */
final class ErasureLook implements Look<ErasureId, ErasureView> {

    private final Keepers keepers;

    ErasureLook(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public Action action() {
        return Actions.ERASURE;
    }

    @Override
    public List<Ref> first(ErasureId id, Moment moment) {
        List<Ref> refs = new ArrayList<>(List.of(Erasures.of(id)));
        refs.addAll(keepers.load(id.matter()));
        return refs;
    }

    @Override
    public Optional<Scope> scope(ErasureId id, Loaded loaded, Moment moment) {
        Ref ref = id.matter().ref();
        Optional<Keeper> keeper = keepers.of(ref).filter(k -> k.exists(ref, loaded));
        if (keeper.isEmpty() || ErasureAct.state(id, loaded).stage().isEmpty()) {
            return Optional.empty();
        }
        if (moment.actor() instanceof Actor.Party she) {
            return keeper.get()
                    .compartmentOf(she.person(), ref, loaded)
                    .filter(id.compartment()::equals)
                    .map(own -> Scope.of().party(she.person()).build());
        }
        return Optional.of(keeper.get().kept(ref, loaded));
    }

    @Override
    public List<Sealed> cells(ErasureId id, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public ErasureView show(ErasureId id, Loaded loaded, Opening open, Moment moment) {
        return view(id, loaded);
    }

    static ErasureView view(ErasureId id, Loaded loaded) {
        Erasures.State state = ErasureAct.state(id, loaded);
        return new ErasureView(
                id,
                state.stage().orElseThrow(),
                state.at().orElseThrow().atZone(Moment.ZONE).toLocalDate(),
                state.until(),
                state.articles());
    }
}
