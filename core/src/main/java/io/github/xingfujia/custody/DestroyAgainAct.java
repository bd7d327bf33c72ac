package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies a line of the ledger again; it needs no state, for a restored copy may know nothing of the erasure. */
final class DestroyAgainAct implements Act<DestroyedKey, ErasureId> {

    private final Keepers keepers;

    DestroyAgainAct(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public Action action() {
        return Actions.DESTROY_AGAIN;
    }

    @Override
    public List<Ref> first(DestroyedKey line, Moment moment) {
        List<Ref> refs = new ArrayList<>(List.of(Erasures.of(line.erasure())));
        refs.addAll(keepers.load(line.erasure().matter()));
        return refs;
    }

    @Override
    public Optional<Scope> scope(DestroyedKey line, Loaded loaded, Moment moment) {
        return keepers.of(line.erasure().matter().ref()).map(k -> Scope.common());
    }

    @Override
    public Ruling decide(DestroyedKey line, Loaded loaded, Moment moment) {
        return line.isOurs(moment)
                ? Ruling.plan()
                        .to(
                                Erasures.of(line.erasure()),
                                "",
                                new ErasureFact.DestroyedAgain(ErasureAct.who(moment), line.generation(), line.on()))
                        .destroy(line.erasure().matter().ref(), line.erasure().compartment(), line.generation())
                        .build()
                : ErasureAct.refuse("not-our-line", "custody.ledger", List.of());
    }

    @Override
    public ErasureId answer(DestroyedKey line, Loaded after, Moment moment) {
        return line.erasure();
    }
}
