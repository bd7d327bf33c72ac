package io.github.xingfujia.prevention;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** An early sign is watched, or set aside. */
final class SignActs {

    private SignActs() {}

    record TakeUp(SignId sign, KeepWatch watch) implements Command {
        /** Returns the shape only; never whom. */
        @Override
        public String toString() {
            return "TakeUp[" + sign + " " + watch + "]";
        }
    }

    /** Watches what a sign tells of, where and on the basis that it tells. */
    static final class TakeUpAct implements Act<TakeUp, WatchId> {

        private final WatchActs.KeepAct keep;

        TakeUpAct(WatchActs.KeepAct keep) {
            this.keep = keep;
        }

        @Override
        public Action action() {
            return Actions.TAKE_UP;
        }

        @Override
        public List<Ref> first(TakeUp command, Moment moment) {
            return ImmutableList.<Ref>builder()
                    .add(Signs.of(command.sign()))
                    .addAll(keep.first(command.watch(), moment))
                    .build();
        }

        @Override
        public Optional<Scope> scope(TakeUp command, Loaded loaded, Moment moment) {
            return state(command.sign(), loaded).scope();
        }

        @Override
        public List<Clear> clear(TakeUp command, Loaded loaded, Moment moment) {
            return keep.clear(command.watch(), loaded, moment);
        }

        @Override
        public Ruling decide(TakeUp command, Loaded loaded, Moment moment) {
            Signs.State state = state(command.sign(), loaded);
            if (!state.lasts(moment.now())) {
                return gone();
            }
            SignFact.Noticed noticed = state.noticed().orElseThrow();
            Checks.of()
                    .that(
                            command.watch().basis() == noticed.basis(),
                            "watch.basis",
                            "one-of",
                            command.watch().basis().name(),
                            noticed.basis().name())
                    .that(
                            noticed.division().contains(command.watch().division()),
                            "watch.division",
                            "one-of",
                            command.watch().division().toString(),
                            noticed.division().toString())
                    .orThrow();
            Ruling.Plan kept = (Ruling.Plan) keep.decide(command.watch(), loaded, moment);
            Ruling.Plan.Builder plan = Ruling.plan();
            plan.create(
                    Watches.of(keep.answer(command.watch(), loaded, moment)),
                    kept.facts().get(0).fact());
            return plan.to(
                            Signs.of(command.sign()),
                            "",
                            new SignFact.TakenUp(keep.answer(command.watch(), loaded, moment)))
                    .build();
        }

        @Override
        public WatchId answer(TakeUp command, Loaded after, Moment moment) {
            return keep.answer(command.watch(), after, moment);
        }
    }

    record SetAside(SignId sign) implements Command {}

    /** Says that a sign is nothing to be watched. */
    static final class SetAsideAct implements Act<SetAside, SignId> {

        @Override
        public Action action() {
            return Actions.SET_ASIDE;
        }

        @Override
        public List<Ref> first(SetAside command, Moment moment) {
            return List.of(Signs.of(command.sign()));
        }

        @Override
        public Optional<Scope> scope(SetAside command, Loaded loaded, Moment moment) {
            return state(command.sign(), loaded).scope();
        }

        @Override
        public Ruling decide(SetAside command, Loaded loaded, Moment moment) {
            return state(command.sign(), loaded).lasts(moment.now())
                    ? Ruling.plan()
                            .to(Signs.of(command.sign()), "", new SignFact.SetAside())
                            .build()
                    : gone();
        }

        @Override
        public SignId answer(SetAside command, Loaded after, Moment moment) {
            return command.sign();
        }
    }

    private static Ruling gone() {
        return Ruling.refuse(Refusal.of("prevention", "sign-gone", List.of("prevention.signs")));
    }

    private static Signs.State state(SignId id, Loaded loaded) {
        return loaded.of(Signs.SIGNS, Signs.of(id));
    }
}
