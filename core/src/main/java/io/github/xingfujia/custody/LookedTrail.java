package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Trail;
import java.util.List;
import java.util.Optional;

/** Who looked at a matter: for audit, and without the names of staff for whoever may follow it as her own. */
final class LookedTrail implements Trail<Matter, List<Looked>> {

    private static final String STAFF = "staff:";

    private final Keepers keepers;

    LookedTrail(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public Action action() {
        return Actions.LOOKED;
    }

    @Override
    public List<Ref> first(Matter matter, Moment moment) {
        return keepers.first(matter);
    }

    @Override
    public Optional<Scope> scope(Matter matter, Loaded loaded, Moment moment) {
        Ref ref = matter.ref();
        Optional<Keeper> keeper = keepers.existing(ref, loaded);
        return moment.actor() instanceof Actor.Party she
                ? keeper.filter(k -> k.mayFollow(she.person(), ref, loaded))
                        .map(k -> Scope.of().party(she.person()).build())
                : keeper.map(k -> k.kept(ref, loaded));
    }

    @Override
    public List<Looked> show(Matter matter, Loaded loaded, List<Trodden> steps, Moment moment) {
        boolean named = !(moment.actor() instanceof Actor.Party);
        Optional<List<String>> followed = moment.actor() instanceof Actor.Party she
                ? keepers.existing(matter.ref(), loaded).flatMap(k -> k.followed(she.person(), matter.ref(), loaded))
                : Optional.empty();
        return steps.stream()
                .filter(s -> named || s.actor().startsWith(STAFF))
                .filter(s -> followed.isEmpty() || s.compartments().stream().anyMatch(followed.get()::contains))
                .map(s -> new Looked(
                        s.at(),
                        named ? s.actor() : s.actor().substring(s.actor().indexOf('@') + 1),
                        s.action(),
                        s.basis(),
                        s.changed(),
                        s.cells()))
                .toList();
    }
}
