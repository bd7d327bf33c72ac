package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Opens, on the record, why a matter was opened in severe danger: to whoever has to say whether that was right. */
final class GlassReasonLook implements Look<GlassId, String> {

    private final Judges judges;

    GlassReasonLook(Judges judges) {
        this.judges = judges;
    }

    @Override
    public Action action() {
        return Actions.GLASS_REASON;
    }

    @Override
    public List<Ref> first(GlassId glass, Moment moment) {
        return List.of(Glasses.of(glass));
    }

    @Override
    public Optional<Scope> scope(GlassId glass, Loaded loaded, Moment moment) {
        return judges.scope(state(glass, loaded));
    }

    @Override
    public List<Sealed> cells(GlassId glass, Loaded loaded, Moment moment) {
        return state(glass, loaded).shown().map(o -> o.broken().reason()).stream()
                .toList();
    }

    /** Whoever may not know where somebody is to be found reads why without it. */
    @Override
    public List<Sealed> words(GlassId glass, Loaded loaded, Moment moment) {
        return cells(glass, loaded, moment);
    }

    @Override
    public String show(GlassId glass, Loaded loaded, Opening open, Moment moment) {
        return open.apply(state(glass, loaded).shown().orElseThrow().broken().reason());
    }

    private static Glasses.State state(GlassId glass, Loaded loaded) {
        return loaded.of(Glasses.GLASSES, Glasses.of(glass));
    }
}
