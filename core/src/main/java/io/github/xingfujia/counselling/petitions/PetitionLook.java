package io.github.xingfujia.counselling.petitions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.PetitionId;
import io.github.xingfujia.counselling.PetitionLine;
import io.github.xingfujia.counselling.PetitionView;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.PetitionFact;
import io.github.xingfujia.counselling.ledger.Petitions;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows a call-out; what was said opens to those who went and to whoever called them. */
final class PetitionLook implements Look<PetitionId, PetitionView> {

    @Override
    public Action action() {
        return Actions.PETITION;
    }

    @Override
    public List<Ref> first(PetitionId id, Moment moment) {
        return List.of(Petitions.of(id));
    }

    @Override
    public List<Ref> then(PetitionId id, Loaded loaded, Moment moment) {
        return PetitionActs.duties(state(id, loaded));
    }

    @Override
    public Optional<Scope> scope(PetitionId id, Loaded loaded, Moment moment) {
        return state(id, loaded).scope();
    }

    @Override
    public List<Sealed> cells(PetitionId id, Loaded loaded, Moment moment) {
        Petitions.Petition state = state(id, loaded);
        boolean theirs = moment.actor() instanceof Actor.Staff staff
                && state.called()
                        .filter(c -> c.by().equals(staff.id()) || c.team().contains(staff.id()))
                        .isPresent();
        return theirs ? words(id, loaded, moment) : List.of();
    }

    @Override
    public List<Sealed> words(PetitionId id, Loaded loaded, Moment moment) {
        Petitions.Petition state = state(id, loaded);
        return Stream.of(
                        state.aids().stream().flatMap(a -> a.words().stream()),
                        state.handed().stream().flatMap(h -> h.words().stream()),
                        state.debrief().stream().map(PetitionFact.Debriefed::words))
                .flatMap(s -> s)
                .toList();
    }

    @Override
    public PetitionView show(PetitionId id, Loaded loaded, Opening open, Moment moment) {
        Petitions.Petition state = state(id, loaded);
        PetitionFact.CalledOut called = state.called().orElseThrow();
        return new PetitionView(
                new PetitionLine(
                        id,
                        called.post(),
                        called.from(),
                        called.until(),
                        state.aids().size(),
                        state.owes(),
                        state.debrief().isPresent()),
                PetitionActs.sent(state, loaded),
                state.aids().stream()
                        .map(a -> new PetitionView.Aid(
                                a.condition(),
                                a.by(),
                                a.at(),
                                a.words().map(open).orElse("")))
                        .toList(),
                state.handed().stream()
                        .map(h -> new PetitionView.Handed(
                                h.aid(), h.to(), h.at(), h.words().map(open).orElse("")))
                        .toList(),
                state.debrief().map(d -> open.apply(d.words())).orElse(""));
    }

    private static Petitions.Petition state(PetitionId id, Loaded loaded) {
        return loaded.of(Petitions.PETITIONS, Petitions.of(id));
    }
}
