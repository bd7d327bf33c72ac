package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.way.Exceptional;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.time.Instant;
import java.util.List;

/** What an opening in severe danger lets its opener look at, until it ends by itself. */
final class InDanger implements Exceptional {

    private final Keepers keepers;

    InDanger(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public Action action() {
        return Actions.BREAK_GLASS;
    }

    @Override
    public String basis() {
        return "break-glass";
    }

    @Override
    public List<Ref> beside(Action look, Ref matter, Actor actor) {
        return keepers.opensInDanger(look) && keepers.of(matter).isPresent() && actor instanceof Actor.Staff staff
                ? List.of(Glasses.of(GlassId.of(Matter.of(matter), staff.id())))
                : List.of();
    }

    @Override
    public boolean opens(Ref beside, Loaded loaded, Instant now) {
        return loaded.of(Glasses.GLASSES, beside).isOpen(now);
    }
}
