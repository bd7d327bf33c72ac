package io.github.xingfujia.evaluation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is seen of one nomination: at the desks, by its own people, by protection staff, by the district, by everybody. */
final class NominationLooks {

    private NominationLooks() {}

    /** A look at one nomination. */
    abstract static class OneLook<R> implements Look<NominationId, R> {

        private final Action action;

        OneLook(Action action) {
            this.action = action;
        }

        @Override
        public final Action action() {
            return action;
        }

        @Override
        public final List<Ref> first(NominationId id, Moment moment) {
            return List.of(Nominations.of(id));
        }

        static NominationState state(NominationId id, Loaded loaded) {
            return loaded.of(Nominations.NOMINATIONS, Nominations.of(id));
        }

        static Campaigns.State campaign(NominationState state, Loaded loaded) {
            return NominationAct.campaign(state, loaded);
        }

        static List<Ref> campaign(NominationState state) {
            return state.nominated().map(n -> Campaigns.of(n.campaign())).stream()
                    .toList();
        }
    }

    /** At the desks, and to whoever was put forward or put them forward. */
    static final class DeskLook extends OneLook<NominationView> {
        DeskLook() {
            super(Actions.NOMINATION);
        }

        @Override
        public List<Ref> then(NominationId id, Loaded loaded, Moment moment) {
            return campaign(state(id, loaded));
        }

        @Override
        public Optional<Scope> scope(NominationId id, Loaded loaded, Moment moment) {
            return state(id, loaded).scope();
        }

        @Override
        public List<Sealed> cells(NominationId id, Loaded loaded, Moment moment) {
            NominationState state = state(id, loaded);
            if (moment.actor() instanceof Actor.Party) {
                return List.of();
            }
            return Stream.concat(
                            state.nominated().stream().flatMap(n -> Stream.of(n.name(), n.people(), n.story())),
                            state.story().map(NominationFact.StoryTold::text).stream())
                    .toList();
        }

        @Override
        public NominationView show(NominationId id, Loaded loaded, Opening open, Moment moment) {
            NominationState state = state(id, loaded);
            NominationFact.Nominated one = state.nominated().orElseThrow();
            boolean party = moment.actor() instanceof Actor.Party;
            return new NominationView(
                    id,
                    one.campaign(),
                    one.campaignName(),
                    one.way(),
                    one.category(),
                    one.village(),
                    state.stage(),
                    party ? List.of() : state.papers(),
                    campaign(state, loaded).sheet().papers(),
                    state.course().papersWanted(),
                    party ? "" : open.apply(one.name()),
                    party ? List.of() : people(open.apply(one.people())),
                    party ? "" : open.apply(one.story()),
                    party ? "" : state.story().map(s -> open.apply(s.text())).orElse(""),
                    party ? List.of() : state.consents(),
                    state.course().isPublic() ? state.course().until() : Optional.empty(),
                    state.course()
                            .named()
                            .filter(n -> state.stage() == Stage.NAMED)
                            .map(NominationFact.Named::label));
        }
    }

    /** For protection staff alone: why it is held, as it is now. */
    static final class HeldLook extends OneLook<HeldView> {

        private final Oracle oracle;

        HeldLook(Oracle oracle) {
            super(Actions.HELD);
            this.oracle = oracle;
        }

        @Override
        public List<Ref> then(NominationId id, Loaded loaded, Moment moment) {
            NominationState state = state(id, loaded);
            return ImmutableList.<Ref>builder()
                    .addAll(campaign(state))
                    .addAll(oracle.refs(state))
                    .build();
        }

        @Override
        public Optional<Scope> scope(NominationId id, Loaded loaded, Moment moment) {
            return state(id, loaded).district();
        }

        @Override
        public List<Sealed> cells(NominationId id, Loaded loaded, Moment moment) {
            return state(id, loaded).nominated().map(NominationFact.Nominated::people).stream()
                    .toList();
        }

        @Override
        public HeldView show(NominationId id, Loaded loaded, Opening open, Moment moment) {
            NominationState state = state(id, loaded);
            return new HeldView(
                    id,
                    state.stage(),
                    state.course().held(),
                    state.course()
                            .held()
                            .or(() -> state.stage() == Stage.NAMED ? Optional.of(Step.NAMING) : Optional.empty())
                            .map(step -> oracle.causes(
                                    id, step, state, campaign(state, loaded).sheet(), loaded, moment))
                            .orElse(List.of()),
                    people(open.apply(state.nominated().orElseThrow().people())),
                    oracle.barred(state, loaded),
                    (int) state.inside().objections().stream()
                            .filter(o -> !o.answered())
                            .count());
        }
    }

    /** For the district alone: what was objected, and by whom. */
    static final class ObjectionsLook extends OneLook<List<ObjectionView>> {
        ObjectionsLook() {
            super(Actions.OBJECTIONS);
        }

        @Override
        public Optional<Scope> scope(NominationId id, Loaded loaded, Moment moment) {
            return state(id, loaded).district();
        }

        @Override
        public List<Sealed> cells(NominationId id, Loaded loaded, Moment moment) {
            return state(id, loaded).inside().objections().stream()
                    .flatMap(o -> Stream.of(o.said().words(), o.said().objector()))
                    .toList();
        }

        @Override
        public List<ObjectionView> show(NominationId id, Loaded loaded, Opening open, Moment moment) {
            return state(id, loaded).inside().objections().stream()
                    .map(o -> new ObjectionView(
                            o.said().number(),
                            open.apply(o.said().words()),
                            open.apply(o.said().objector()),
                            o.answered()))
                    .toList();
        }
    }

    /** For everybody: the story of somebody on the roll, once everybody in it agreed. */
    static final class StoryLook extends OneLook<String> {
        StoryLook() {
            super(Actions.STORY);
        }

        @Override
        public Optional<Scope> scope(NominationId id, Loaded loaded, Moment moment) {
            NominationState state = state(id, loaded);
            return state.stage() == Stage.NAMED && state.mayTell() ? Optional.of(Scope.common()) : Optional.empty();
        }

        @Override
        public List<Sealed> cells(NominationId id, Loaded loaded, Moment moment) {
            return state(id, loaded).story().map(NominationFact.StoryTold::text).stream()
                    .toList();
        }

        @Override
        public String show(NominationId id, Loaded loaded, Opening open, Moment moment) {
            return open.apply(state(id, loaded).story().orElseThrow().text());
        }
    }

    private static List<String> people(String lines) {
        return Splitter.on('\n').splitToList(lines);
    }
}
