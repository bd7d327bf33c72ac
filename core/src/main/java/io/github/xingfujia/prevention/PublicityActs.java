package io.github.xingfujia.prevention;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Publicity is planned, and held. */
final class PublicityActs {

    private static final int MOST_SESSIONS = 400;

    private PublicityActs() {}

    /** Plans publicity in the area of the actor's post. */
    static final class PlanAct implements Act<PlanPublicity, PublicityId> {

        private final Network network;
        private final Anonymity anonymity;

        PlanAct(Network network, Anonymity anonymity) {
            this.network = network;
            this.anonymity = anonymity;
        }

        @Override
        public Action action() {
            return Actions.PLAN;
        }

        @Override
        public List<Ref> first(PlanPublicity command, Moment moment) {
            return List.of(Publicity.of(id(moment)));
        }

        @Override
        public Optional<Scope> scope(PlanPublicity command, Loaded loaded, Moment moment) {
            return Optional.of(Own.scope(moment));
        }

        @Override
        public Ruling decide(PlanPublicity command, Loaded loaded, Moment moment) {
            PostId here = Own.post(moment);
            Own.area(network, here, command.division())
                    .notBefore("on", command.on(), moment.today())
                    .that(!isNamed(command.title()), "title", "names-somebody", Checks.shape(command.title()))
                    .orThrow();
            return Ruling.plan()
                    .create(
                            Publicity.of(id(moment)),
                            new PreventionFact.Planned(
                                    command.division(),
                                    here,
                                    command.form(),
                                    command.on(),
                                    command.sessions(),
                                    command.title()))
                    .build();
        }

        /** A plan hangs on a wall: whose family it is for, or who lives where, does not stand there. */
        private boolean isNamed(String title) {
            return anonymity.found(title).stream().anyMatch(List.of("name", "number", "address", "contact")::contains);
        }

        private static PublicityId id(Moment moment) {
            return PublicityId.of(moment.key("publicity"));
        }

        @Override
        public PublicityId answer(PlanPublicity command, Loaded after, Moment moment) {
            return id(moment);
        }
    }

    record Hold(PublicityId publicity, PublicityReach reach, boolean instead) implements Command {}

    /** Records what was held of it and whom it reached, or puts right what was recorded last. */
    static final class HoldAct implements Act<Hold, PublicityId> {

        private final PreventionTerms terms;

        HoldAct(PreventionTerms terms) {
            this.terms = terms;
        }

        @Override
        public Action action() {
            return Actions.HELD;
        }

        @Override
        public List<Ref> first(Hold command, Moment moment) {
            return List.of(Publicity.of(command.publicity()));
        }

        @Override
        public Optional<Scope> scope(Hold command, Loaded loaded, Moment moment) {
            return loaded.of(Publicity.PUBLICITY, Publicity.of(command.publicity()))
                    .scope();
        }

        @Override
        public Ruling decide(Hold command, Loaded loaded, Moment moment) {
            PublicityReach reach = command.reach();
            Ref ref = Publicity.of(command.publicity());
            Publicity.State all = loaded.of(Publicity.PUBLICITY, ref);
            if (command.instead() && all.last().isEmpty()) {
                return Ruling.refuse(Refusal.of("prevention", "nothing-held", List.of("prevention.held")));
            }
            Publicity.State state = command.instead() ? all.withoutLast() : all;
            PreventionFact.Planned planned = state.planned().orElseThrow();
            int most = Math.multiplyExact(
                    reach.sessions(), terms.reach().getOrDefault(planned.form(), Integer.MAX_VALUE / MOST_SESSIONS));
            Checks.of()
                    .that(
                            !reach.on().isAfter(moment.today()),
                            "on",
                            "future",
                            reach.on().toString())
                    .notBefore("on", reach.on(), planned.on())
                    .range("sessions", reach.sessions(), 1, Math.max(1, planned.sessions() - state.held()))
                    .range("people", reach.people(), 0, most)
                    .orThrow();
            return command.instead()
                    ? instead(ref, planned, all.last().orElseThrow(), reach)
                    : more(ref, planned, reach);
        }

        private static Ruling more(Ref ref, PreventionFact.Planned planned, PublicityReach reach) {
            return Ruling.plan()
                    .to(ref, "", new PreventionFact.Held(reach.on(), reach.sessions(), reach.people()))
                    .publish(
                            ref,
                            "",
                            new PublishedPreventionFact.PublicityHeld(
                                    planned.division(), planned.form(), reach.on(), reach.sessions(), reach.people()))
                    .build();
        }

        /** What was published is taken back on its day, and told anew on its own. */
        private static Ruling instead(
                Ref ref, PreventionFact.Planned planned, PreventionFact.Held wrong, PublicityReach reach) {
            return Ruling.plan()
                    .to(ref, "", new PreventionFact.HeldCorrected(reach.on(), reach.sessions(), reach.people()))
                    .publish(
                            ref,
                            "",
                            new PublishedPreventionFact.PublicityCorrected(
                                    planned.division(), planned.form(), wrong.on(), -wrong.sessions(), -wrong.people()))
                    .publish(
                            ref,
                            "",
                            new PublishedPreventionFact.PublicityCorrected(
                                    planned.division(), planned.form(), reach.on(), reach.sessions(), reach.people()))
                    .build();
        }

        @Override
        public PublicityId answer(Hold command, Loaded after, Moment moment) {
            return command.publicity();
        }
    }
}
