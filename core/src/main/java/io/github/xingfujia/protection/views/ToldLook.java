package io.github.xingfujia.protection.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.protection.ToldFile;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** What was told without a name, found by the id it was sent under: nobody but its sender ever had that. */
final class ToldLook implements Look<CommandId, ToldFile> {

    @Override
    public Action action() {
        return Actions.TOLD;
    }

    @Override
    public List<Ref> first(CommandId sent, Moment moment) {
        return List.of(ref(sent, moment));
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
    public ToldFile show(CommandId sent, Loaded loaded, Opening open, Moment moment) {
        return state(sent, loaded, moment).told();
    }

    private static FileState state(CommandId sent, Loaded loaded, Moment moment) {
        return loaded.of(Files.FILES, ref(sent, moment));
    }

    private static Ref ref(CommandId sent, Moment moment) {
        return Files.told(sent, moment);
    }
}
