package io.github.xingfujia.consultation.times;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.CloseTimes;
import io.github.xingfujia.consultation.OfferTimes;
import io.github.xingfujia.consultation.ReopenTimes;
import io.github.xingfujia.consultation.TimesView;
import io.github.xingfujia.consultation.Weekly;
import io.github.xingfujia.consultation.WithdrawTimes;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.ConsultSteps;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Lays down when an expert can be asked. */
final class TimesActs {

    private final Roster roster;

    TimesActs(Roster roster) {
        this.roster = roster;
    }

    Act<OfferTimes, Integer> offer() {
        return step(Actions.OFFER, OfferTimes::expert, (c, loaded, moment) -> {
            Weekly asked = c.weekly();
            Times.State state = state(c.expert(), loaded);
            Checks.of()
                    .that(
                            !asked.through().isBefore(moment.today()),
                            "through",
                            "past",
                            asked.through().toString())
                    .orThrow();
            Optional<Weekly> there =
                    state.offered().values().stream().filter(asked::overlaps).findFirst();
            if (there.isPresent()) {
                return ConsultSteps.refuse("times-overlap", "consultation.withdraw");
            }
            LocalDate first = asked.since().isAfter(moment.today()) ? asked.since() : moment.today();
            if (roster.licensed(c.expert(), first).isEmpty()) {
                return ConsultSteps.refuse("licence-over", "consultation.times");
            }
            return Ruling.plan()
                    .to(Times.of(c.expert()), "", new TimesFact.Offered(state.last() + 1, asked))
                    .build();
        });
    }

    Act<WithdrawTimes, Integer> withdraw() {
        return step(
                Actions.WITHDRAW,
                WithdrawTimes::expert,
                (c, loaded, moment) -> state(c.expert(), loaded).offered().containsKey(c.number())
                        ? Ruling.plan()
                                .to(Times.of(c.expert()), "", new TimesFact.Withdrawn(c.number()))
                                .build()
                        : ConsultSteps.refuse("no-such-times", "consultation.times"));
    }

    Act<CloseTimes, Integer> close() {
        return step(Actions.CLOSE, CloseTimes::expert, (c, loaded, moment) -> {
            Checks.of()
                    .that(
                            !c.day().isBefore(moment.today()),
                            "day",
                            "past",
                            c.day().toString())
                    .orThrow();
            boolean there =
                    state(c.expert(), loaded).closed().contains(new TimesView.Closed(c.day(), c.from(), c.until()));
            return there
                    ? Ruling.unchanged()
                    : Ruling.plan()
                            .to(Times.of(c.expert()), "", new TimesFact.Closed(c.day(), c.from(), c.until()))
                            .build();
        });
    }

    Act<ReopenTimes, Integer> reopen() {
        return step(
                Actions.REOPEN,
                ReopenTimes::expert,
                (c, loaded, moment) -> state(c.expert(), loaded)
                                .closed()
                                .contains(new TimesView.Closed(c.day(), c.from(), c.until()))
                        ? Ruling.plan()
                                .to(Times.of(c.expert()), "", new TimesFact.Reopened(c.day(), c.from(), c.until()))
                                .build()
                        : ConsultSteps.refuse("not-closed", "consultation.times"));
    }

    private <C extends Command> Act<C, Integer> step(
            Action action, Function<C, StaffId> expert, Step.Reading<C, Ruling> deciding) {
        return ConsultSteps.of(
                action,
                (c, moment) -> ref(c, expert),
                (c, loaded, moment) -> roster.find(expert.apply(c))
                        .map(e -> Scope.of().staff(e.id()).build()),
                deciding,
                (c, after, moment) -> after.of(Times.TIMES, ref(c, expert)).last());
    }

    private static <C> Ref ref(C command, Function<C, StaffId> expert) {
        return Times.of(expert.apply(command));
    }

    private static Times.State state(StaffId expert, Loaded loaded) {
        return loaded.of(Times.TIMES, Times.of(expert));
    }
}
