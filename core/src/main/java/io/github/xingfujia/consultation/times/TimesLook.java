package io.github.xingfujia.consultation.times;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.TimesView;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Shows what an expert laid down, as far as it is not over. */
final class TimesLook implements Look<StaffId, TimesView> {

    private final Roster roster;

    TimesLook(Roster roster) {
        this.roster = roster;
    }

    @Override
    public Action action() {
        return Actions.TIMES;
    }

    @Override
    public List<Ref> first(StaffId expert, Moment moment) {
        return List.of(Times.of(expert));
    }

    @Override
    public Optional<Scope> scope(StaffId expert, Loaded loaded, Moment moment) {
        return roster.find(expert).map(e -> Scope.of().staff(e.id()).build());
    }

    @Override
    public List<Sealed> cells(StaffId expert, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public TimesView show(StaffId expert, Loaded loaded, Opening open, Moment moment) {
        Times.State state = loaded.of(Times.TIMES, Times.of(expert));
        return new TimesView(
                expert,
                state.offered().entrySet().stream()
                        .filter(e -> !e.getValue().through().isBefore(moment.today()))
                        .map(e -> new TimesView.Line(e.getKey(), e.getValue()))
                        .toList(),
                state.closed().stream()
                        .filter(c -> !c.day().isBefore(moment.today()))
                        .toList());
    }
}
