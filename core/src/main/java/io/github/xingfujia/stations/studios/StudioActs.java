package io.github.xingfujia.stations.studios;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.stations.Accreditation;
import io.github.xingfujia.stations.LowerCause;
import io.github.xingfujia.stations.PublishedStationFact;
import io.github.xingfujia.stations.Standards;
import io.github.xingfujia.stations.StudioLadder;
import io.github.xingfujia.stations.StudioStep;
import io.github.xingfujia.stations.ledger.Actions;
import io.github.xingfujia.stations.ledger.BuiltPost;
import io.github.xingfujia.stations.ledger.BuiltPosts;
import io.github.xingfujia.stations.ledger.Places;
import io.github.xingfujia.stations.ledger.PostFact;
import io.github.xingfujia.stations.ledger.StudioRoll;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Studios rise a step, by what the step asks, and go down. */
public final class StudioActs {

    private StudioActs() {}

    /** What is said of a studio. */
    private abstract static class StudioAct<C extends Command> implements Act<C, StudioStep> {

        private final Action action;
        private final Network network;
        final Standards standards;

        StudioAct(Action action, Network network, Standards standards) {
            this.action = action;
            this.network = network;
            this.standards = standards;
        }

        abstract PostId post(C command);

        abstract StudioStep to(C command);

        abstract Ruling decide(C command, BuiltPost state, StudioRoll.State roll, Moment moment);

        @Override
        public final Action action() {
            return action;
        }

        @Override
        public final List<Ref> first(C command, Moment moment) {
            return List.of(BuiltPosts.of(post(command)), StudioRoll.of(roll(command)));
        }

        @Override
        public final Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
            return Places.centre(network, post(command));
        }

        @Override
        public final Ruling decide(C command, Loaded loaded, Moment moment) {
            boolean studio = network.post(post(command))
                    .filter(p -> standards
                            .studios()
                            .filter(l -> l.tier().value().equals(p.tier()))
                            .isPresent())
                    .isPresent();
            return studio
                    ? decide(
                            command,
                            loaded.of(BuiltPosts.POSTS, BuiltPosts.of(post(command))),
                            loaded.of(StudioRoll.ROLL, StudioRoll.of(roll(command))),
                            moment)
                    : Places.refuse("no-studio", "stations.board");
        }

        @Override
        public final StudioStep answer(C command, Loaded after, Moment moment) {
            return after.of(BuiltPosts.POSTS, BuiltPosts.of(post(command)))
                    .step()
                    .orElseGet(() -> to(command));
        }

        StudioStep roll(C command) {
            return to(command);
        }

        StudioLadder.Rung rung(StudioStep to) {
            return standards.studios().flatMap(l -> l.rung(to)).orElseThrow();
        }

        static Ruling.Plan.Builder plan(PostId post, PostFact step, LocalDate on) {
            Ref ref = BuiltPosts.of(post);
            return Ruling.plan()
                    .to(ref, "", step)
                    .publish(ref, "", new PublishedStationFact.Stepped(post, BuiltPost.to(step), on));
        }
    }

    /** Puts a studio forward, or says that it came to the next step. */
    public record Rise(PostId post, StudioStep to) implements Command {}

    static final class RiseAct extends StudioAct<Rise> {

        private final boolean gold;

        RiseAct(boolean gold, Network network, Standards standards) {
            super(gold ? Actions.NAME_GOLD : Actions.RISE, network, standards);
            this.gold = gold;
        }

        @Override
        PostId post(Rise command) {
            return command.post();
        }

        @Override
        StudioStep to(Rise command) {
            return command.to();
        }

        @Override
        Ruling decide(Rise command, BuiltPost state, StudioRoll.State roll, Moment moment) {
            StudioStep to = command.to();
            LocalDate today = moment.today();
            StudioLadder.Rung rung = rung(to);
            if (to == StudioStep.GOLD && !gold) {
                return Places.refuse("head-names-gold", "stations.nameGold");
            }
            int next = state.step().map(s -> s.ordinal() + 1).orElse(0);
            if (to.ordinal() != next) {
                return Places.refuse("not-next-step", "stations.standing");
            }
            Optional<LocalDate> earliest = state.since().map(s -> s.plusDays(rung.after()));
            if (earliest.filter(today::isBefore).isPresent()) {
                return refuseFor(
                        rung,
                        Refusal.of(
                                "stations",
                                "too-early",
                                List.of("stations.standing"),
                                Integer.toString(rung.after()),
                                earliest.get().toString()));
            }
            if (rung.accredited() && state.on(today) != Accreditation.ACCREDITED) {
                return refuseFor(rung, Refusal.of("stations", "not-accredited", List.of("stations.inspect")));
            }
            if (rung.places().isPresent()
                    && roll.studios().size() >= rung.places().getAsInt()) {
                return refuseFor(
                        rung,
                        Refusal.of(
                                "stations",
                                "places-full",
                                List.of("stations.lower"),
                                Integer.toString(rung.places().getAsInt())));
            }
            Ruling.Plan.Builder plan = plan(command.post(), new PostFact.Rose(to, today, rung.cite()), today);
            if (rung.places().isPresent()) {
                plan.to(StudioRoll.of(to), "", new StudioRoll.Moved(command.post(), true));
            }
            return plan.build();
        }

        private static Ruling refuseFor(StudioLadder.Rung rung, Refusal refusal) {
            return Ruling.refuse(refusal.citing(rung.cite()));
        }
    }

    /** Takes a studio down a step or more. */
    public record Lower(PostId post, StudioStep to, LowerCause cause) implements Command {}

    static final class LowerAct extends StudioAct<Lower> {

        LowerAct(Network network, Standards standards) {
            super(Actions.LOWER, network, standards);
        }

        @Override
        PostId post(Lower command) {
            return command.post();
        }

        @Override
        StudioStep to(Lower command) {
            return command.to();
        }

        /** Whoever goes down leaves the places at the top, if it had one. */
        @Override
        StudioStep roll(Lower command) {
            return StudioStep.GOLD;
        }

        @Override
        Ruling decide(Lower command, BuiltPost state, StudioRoll.State roll, Moment moment) {
            if (state.step().filter(s -> s.compareTo(command.to()) > 0).isEmpty()) {
                return Places.refuse("not-below", "stations.standing");
            }
            Ruling.Plan.Builder plan = plan(
                    command.post(),
                    new PostFact.Lowered(command.to(), moment.today(), command.cause()),
                    moment.today());
            if (roll.studios().contains(command.post())) {
                plan.to(StudioRoll.of(StudioStep.GOLD), "", new StudioRoll.Moved(command.post(), false));
            }
            return plan.build();
        }
    }
}
