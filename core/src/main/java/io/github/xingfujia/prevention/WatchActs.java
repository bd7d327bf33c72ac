package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A watch is kept, granted to a post, and ended. */
final class WatchActs {

    private WatchActs() {}

    /** Watches an early sign, until a day. */
    static final class KeepAct implements Act<KeepWatch, WatchId> {

        private final Network network;
        private final int longest;

        KeepAct(Network network, int longest) {
            this.network = network;
            this.longest = longest;
        }

        @Override
        public Action action() {
            return Actions.WATCH;
        }

        @Override
        public List<Ref> first(KeepWatch command, Moment moment) {
            return List.of(Watches.of(id(moment)));
        }

        @Override
        public Optional<Scope> scope(KeepWatch command, Loaded loaded, Moment moment) {
            return Optional.of(Own.scope(moment));
        }

        @Override
        public List<Clear> clear(KeepWatch command, Loaded loaded, Moment moment) {
            return List.of(new Clear("words", Watches.of(id(moment)).keyId(""), "county", command.words()));
        }

        @Override
        public Ruling decide(KeepWatch command, Loaded loaded, Moment moment) {
            PostId here = Own.post(moment);
            LocalDate last = moment.today().plusDays(longest);
            Own.area(network, here, command.division())
                    .that(
                            !command.until().isBefore(moment.today())
                                    && !command.until().isAfter(last),
                            "until",
                            "between",
                            command.until().toString(),
                            moment.today().toString(),
                            last.toString())
                    .orThrow();
            return Ruling.plan()
                    .create(
                            Watches.of(id(moment)),
                            new PreventionFact.Watched(
                                    command.division(),
                                    here,
                                    command.purpose(),
                                    command.basis(),
                                    command.until(),
                                    moment.sealed("words")))
                    .build();
        }

        private static WatchId id(Moment moment) {
            return WatchId.of(moment.key("watch"));
        }

        @Override
        public WatchId answer(KeepWatch command, Loaded after, Moment moment) {
            return id(moment);
        }
    }

    record Grant(WatchId watch, PostId to) implements Command {}

    /** Lets a post in: without it no station ever sees a watch. */
    static final class GrantAct implements Act<Grant, WatchId> {

        private final Network network;

        GrantAct(Network network) {
            this.network = network;
        }

        @Override
        public Action action() {
            return Actions.GRANT;
        }

        @Override
        public List<Ref> first(Grant command, Moment moment) {
            return List.of(Watches.of(command.watch()));
        }

        @Override
        public Optional<Scope> scope(Grant command, Loaded loaded, Moment moment) {
            return state(command.watch(), loaded).keepers();
        }

        @Override
        public Ruling decide(Grant command, Loaded loaded, Moment moment) {
            Checks.of()
                    .that(
                            network.post(command.to()).isPresent(),
                            "to",
                            "no-such-post",
                            command.to().toString())
                    .orThrow();
            Watches.State state = state(command.watch(), loaded);
            if (!state.lasts(moment.now())) {
                return gone();
            }
            return state.granted().contains(command.to())
                    ? Ruling.unchanged()
                    : Ruling.plan()
                            .to(Watches.of(command.watch()), "", new PreventionFact.Granted(command.to()))
                            .build();
        }

        @Override
        public WatchId answer(Grant command, Loaded after, Moment moment) {
            return command.watch();
        }
    }

    record End(WatchId watch, WatchOutcome outcome) implements Command {}

    /** Ends a watch before its time. */
    static final class EndAct implements Act<End, WatchId> {

        @Override
        public Action action() {
            return Actions.END;
        }

        @Override
        public List<Ref> first(End command, Moment moment) {
            return List.of(Watches.of(command.watch()));
        }

        @Override
        public Optional<Scope> scope(End command, Loaded loaded, Moment moment) {
            return state(command.watch(), loaded).keepers();
        }

        @Override
        public Ruling decide(End command, Loaded loaded, Moment moment) {
            return state(command.watch(), loaded).lasts(moment.now())
                    ? Ruling.plan()
                            .to(Watches.of(command.watch()), "", new PreventionFact.Ended(command.outcome()))
                            .build()
                    : gone();
        }

        @Override
        public WatchId answer(End command, Loaded after, Moment moment) {
            return command.watch();
        }
    }

    private static Ruling gone() {
        return Ruling.refuse(Refusal.of("prevention", "watch-gone", List.of("prevention.watch")));
    }

    private static Watches.State state(WatchId id, Loaded loaded) {
        return loaded.of(Watches.WATCHES, Watches.of(id));
    }
}
