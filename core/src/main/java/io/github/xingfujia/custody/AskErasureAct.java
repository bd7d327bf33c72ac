package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Takes a request to erase: a party speaks of her own words only, and nobody speaks of another's through her. */
final class AskErasureAct implements Act<AskErasure, ErasureId> {

    private final Keepers keepers;

    AskErasureAct(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public Action action() {
        return Actions.ASK;
    }

    @Override
    public List<Ref> first(AskErasure command, Moment moment) {
        return keepers.first(command.matter());
    }

    @Override
    public List<Ref> then(AskErasure command, Loaded loaded, Moment moment) {
        return keepers
                .part(command.matter(), command.part(), moment.actor(), loaded)
                .map(p -> Erasures.of(ErasureId.of(command.matter(), p)))
                .stream()
                .toList();
    }

    @Override
    public Optional<Scope> scope(AskErasure command, Loaded loaded, Moment moment) {
        return keepers.scope(command.matter(), command.part(), moment.actor(), loaded);
    }

    @Override
    public Ruling decide(AskErasure command, Loaded loaded, Moment moment) {
        return asked(answer(command, loaded, moment), loaded);
    }

    /** Takes the request, unless one waits already. */
    static Ruling asked(ErasureId id, Loaded loaded) {
        Erasures.State state = ErasureAct.state(id, loaded);
        if (state.is(ErasureStage.REQUESTED) || state.is(ErasureStage.RESTRICTED)) {
            return Ruling.unchanged();
        }
        int generation = loaded.generation(id.matter().ref(), id.compartment());
        return Ruling.plan()
                .to(Erasures.of(id), "", new ErasureFact.Asked(generation))
                .build();
    }

    @Override
    public ErasureId answer(AskErasure command, Loaded after, Moment moment) {
        return ErasureId.of(
                command.matter(),
                keepers.part(command.matter(), command.part(), moment.actor(), after)
                        .orElseThrow());
    }
}
