package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Takes down where somebody may be found: from herself, or from who protects her. */
final class TellWhereaboutsAct implements Act<TellWhereabouts, Matter> {

    private static final String PLACE = "place";

    private final Keepers keepers;

    TellWhereaboutsAct(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public Action action() {
        return Actions.TELL_WHEREABOUTS;
    }

    @Override
    public List<Ref> first(TellWhereabouts command, Moment moment) {
        return keepers.first(command.matter());
    }

    @Override
    public List<Ref> then(TellWhereabouts command, Loaded loaded, Moment moment) {
        return part(command, loaded, moment).map(p -> Whereabouts.of(command.matter(), p)).stream()
                .toList();
    }

    @Override
    public Optional<Scope> scope(TellWhereabouts command, Loaded loaded, Moment moment) {
        return keepers.scope(command.matter(), command.part(), moment.actor(), loaded);
    }

    @Override
    public List<Clear> clear(TellWhereabouts command, Loaded loaded, Moment moment) {
        Ref ref = command.matter().ref();
        String part = part(command, loaded, moment).orElseThrow();
        Keeper keeper = keepers.of(ref).orElseThrow();
        return List.of(keeper.words(PLACE, ref, part, command.place().text(), loaded));
    }

    @Override
    public Ruling decide(TellWhereabouts command, Loaded loaded, Moment moment) {
        Ref ref = Whereabouts.of(command.matter(), part(command, loaded, moment).orElseThrow());
        return Ruling.plan()
                .to(ref, "", new Whereabouts.Told(command.kind(), moment.sealed(PLACE)))
                .build();
    }

    @Override
    public Matter answer(TellWhereabouts command, Loaded after, Moment moment) {
        return command.matter();
    }

    private Optional<String> part(TellWhereabouts command, Loaded loaded, Moment moment) {
        return keepers.part(command.matter(), command.part(), moment.actor(), loaded);
    }
}
