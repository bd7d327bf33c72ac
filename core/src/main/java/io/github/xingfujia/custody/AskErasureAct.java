package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
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
        Optional<StaffId> handedIn =
                moment.actor() instanceof Actor.Staff staff ? Optional.of(staff.id()) : Optional.empty();
        Checks checks = Checks.of().that(handedIn.isEmpty() || command.asked().isPresent(), "asked", "required", "");
        command.asked()
                .ifPresent(a -> checks.that(!a.on().isAfter(moment.today()), "asked.on", "future", a.on().toString()));
        checks.orThrow();
        return asked(
                answer(command, loaded, moment),
                loaded,
                handedIn,
                command.asked().filter(a -> handedIn.isPresent()));
    }

    /**
     * Writes down that it was asked for, unless it waits already or is only stored.
     *
     * @param handedIn who of the staff wrote it down; empty when she asked herself
     * @param by who asked, and how that was proved; of staff only
     */
    static Ruling asked(ErasureId id, Loaded loaded, Optional<StaffId> handedIn, Optional<AskedBy> by) {
        if (ErasureAct.state(id, loaded).is(ErasureStage.REQUESTED) || ErasureAct.isRestricted(id, loaded)) {
            return Ruling.unchanged();
        }
        int generation = loaded.generation(id.matter().ref(), id.compartment());
        return Ruling.plan()
                .to(Erasures.of(id), "", new ErasureFact.Asked(generation, handedIn, by))
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
