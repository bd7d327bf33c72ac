package io.github.xingfujia.casework.sweeps;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.casework.SetAsideView;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Shows why a finding was set aside: to the post that found it, and to the district, whose word it was. */
final class AsideLook implements Look<FindingId, SetAsideView> {

    @Override
    public Action action() {
        return Actions.WHY_SET_ASIDE;
    }

    @Override
    public List<Ref> first(FindingId id, Moment moment) {
        return List.of(Findings.of(id));
    }

    @Override
    public Optional<Scope> scope(FindingId id, Loaded loaded, Moment moment) {
        Findings.State state = state(id, loaded);
        return state.aside().flatMap(aside -> state.scope());
    }

    @Override
    public List<Sealed> cells(FindingId id, Loaded loaded, Moment moment) {
        return state(id, loaded).aside().map(Findings.Aside::reason).stream().toList();
    }

    @Override
    public List<Sealed> words(FindingId id, Loaded loaded, Moment moment) {
        return cells(id, loaded, moment);
    }

    @Override
    public SetAsideView show(FindingId id, Loaded loaded, Opening open, Moment moment) {
        Findings.Aside aside = state(id, loaded).aside().orElseThrow();
        return new SetAsideView(id, aside.at(), open.apply(aside.reason()));
    }

    private static Findings.State state(FindingId id, Loaded loaded) {
        return loaded.of(Findings.FINDINGS, Findings.of(id));
    }
}
