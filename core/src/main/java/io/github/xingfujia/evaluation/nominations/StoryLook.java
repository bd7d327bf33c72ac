package io.github.xingfujia.evaluation.nominations;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationLook;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import java.util.List;
import java.util.Optional;

/** For everybody: the story of somebody on the roll, once everybody in it agreed. */
final class StoryLook extends NominationLook<String> {
    StoryLook() {
        super(Actions.STORY);
    }

    @Override
    public Optional<Scope> scope(NominationId id, Loaded loaded, Moment moment) {
        NominationState state = state(id, loaded);
        return state.stage() == Stage.NAMED && state.mayTell() ? Optional.of(Scope.common()) : Optional.empty();
    }

    @Override
    public List<Sealed> cells(NominationId id, Loaded loaded, Moment moment) {
        return state(id, loaded).story().map(NominationFact.StoryTold::text).stream()
                .toList();
    }

    @Override
    public String show(NominationId id, Loaded loaded, Opening open, Moment moment) {
        return open.apply(state(id, loaded).story().orElseThrow().text());
    }
}
