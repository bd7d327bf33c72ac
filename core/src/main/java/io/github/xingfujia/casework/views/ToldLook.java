package io.github.xingfujia.casework.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.ToldCase;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.ToldView;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** What was reported without a login, found by the id it was sent under: nobody but its sender ever had that. */
final class ToldLook implements Look<CommandId, ToldCase> {

    @Override
    public Action action() {
        return Actions.TOLD;
    }

    @Override
    public List<Ref> first(CommandId sent, Moment moment) {
        return List.of(Cases.told(sent, moment));
    }

    @Override
    public Optional<Scope> scope(CommandId sent, Loaded loaded, Moment moment) {
        return state(sent, loaded, moment).exists() ? Optional.of(Scope.common()) : Optional.empty();
    }

    @Override
    public List<Sealed> cells(CommandId sent, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public ToldCase show(CommandId sent, Loaded loaded, Opening open, Moment moment) {
        return ToldView.of(state(sent, loaded, moment));
    }

    private static CaseState state(CommandId sent, Loaded loaded, Moment moment) {
        return loaded.of(Cases.CASES, Cases.told(sent, moment));
    }
}
