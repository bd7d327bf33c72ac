package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.departments.Conferences.ConferenceFact;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be read of joint conferences. */
final class ConferenceLooks {

    private ConferenceLooks() {}

    /** Opens one, with its minutes. */
    static final class One implements Look<ConferenceId, ConferenceView> {
        private final Linkage linkage;
        private final Subjects subjects;

        One(Linkage linkage, Subjects subjects) {
            this.linkage = linkage;
            this.subjects = subjects;
        }

        @Override
        public Action action() {
            return Actions.CONFERENCE;
        }

        @Override
        public List<Ref> first(ConferenceId id, Moment moment) {
            return List.of(Conferences.of(id));
        }

        @Override
        public List<Ref> then(ConferenceId id, Loaded loaded, Moment moment) {
            return Conferences.beside(state(id, loaded), subjects);
        }

        @Override
        public Optional<Scope> scope(ConferenceId id, Loaded loaded, Moment moment) {
            return Conferences.scope(state(id, loaded), subjects, loaded);
        }

        @Override
        public List<Sealed> cells(ConferenceId id, Loaded loaded, Moment moment) {
            ConferenceFact.Held held = state(id, loaded).held().orElseThrow();
            return Stream.concat(
                            Stream.of(held.minutes()), held.decisions().stream().map(ConferenceFact.Decided::words))
                    .toList();
        }

        @Override
        public List<Sealed> words(ConferenceId id, Loaded loaded, Moment moment) {
            return cells(id, loaded, moment);
        }

        @Override
        public boolean keepsRefuges() {
            return true;
        }

        @Override
        public ConferenceView show(ConferenceId id, Loaded loaded, Opening open, Moment moment) {
            Conferences.State state = state(id, loaded);
            ConferenceFact.Held held = state.held().orElseThrow();
            List<ConferenceView.Decision> decisions = new ArrayList<>();
            for (ConferenceFact.Decided one : held.decisions()) {
                Optional<Instant> done = state.carriedOut().get(decisions.size());
                decisions.add(new ConferenceView.Decision(
                        one.owner(),
                        linkage.called(one.owner()),
                        one.by(),
                        done.isEmpty() && !Conferences.end(one.by()).isAfter(moment.now()),
                        done,
                        open.apply(one.words())));
            }
            return new ConferenceView(
                    id,
                    held.number(),
                    held.on(),
                    held.departments().stream().map(linkage::called).toList(),
                    held.matters(),
                    decisions,
                    open.apply(held.minutes()));
        }

        private static Conferences.State state(ConferenceId id, Loaded loaded) {
            return loaded.of(Conferences.CONFERENCES, Conferences.of(id));
        }
    }

    /** Opens what one department is to do by it: nothing of the minutes, nothing of what others do. */
    static final class Own implements Look<ConferenceId, OwnDecisions> {
        private final Linkage linkage;
        private final Subjects subjects;

        Own(Linkage linkage, Subjects subjects) {
            this.linkage = linkage;
            this.subjects = subjects;
        }

        @Override
        public Action action() {
            return Actions.DECISIONS;
        }

        @Override
        public List<Ref> first(ConferenceId id, Moment moment) {
            return List.of(Conferences.of(id));
        }

        @Override
        public List<Ref> then(ConferenceId id, Loaded loaded, Moment moment) {
            return Conferences.beside(state(id, loaded), subjects);
        }

        @Override
        public Optional<Scope> scope(ConferenceId id, Loaded loaded, Moment moment) {
            Conferences.State state = state(id, loaded);
            return state.held()
                    .map(held -> Conferences.owned(
                            Scope.common(),
                            state.decisions().stream()
                                    .map(ConferenceFact.Decided::owner)
                                    .toList()));
        }

        @Override
        public List<Sealed> cells(ConferenceId id, Loaded loaded, Moment moment) {
            return own(state(id, loaded), moment)
                    .map(n -> state(id, loaded).decisions().get(n - 1).words())
                    .toList();
        }

        @Override
        public List<Sealed> words(ConferenceId id, Loaded loaded, Moment moment) {
            return cells(id, loaded, moment);
        }

        @Override
        public boolean leaves() {
            return true;
        }

        @Override
        public OwnDecisions show(ConferenceId id, Loaded loaded, Opening open, Moment moment) {
            Conferences.State state = state(id, loaded);
            ConferenceFact.Held held = state.held().orElseThrow();
            return new OwnDecisions(
                    id,
                    held.number(),
                    held.on(),
                    linkage.called(who(moment).orElseThrow()),
                    own(state, moment)
                            .map(n -> {
                                ConferenceFact.Decided one = state.decisions().get(n - 1);
                                return new OwnDecisions.One(
                                        n,
                                        one.by(),
                                        state.isOpen(n)
                                                && !Conferences.end(one.by()).isAfter(moment.now()),
                                        state.carriedOut().get(n - 1),
                                        open.apply(one.words()));
                            })
                            .toList());
        }

        /** Returns the numbers of those that the department that asks owns. */
        private static Stream<Integer> own(Conferences.State state, Moment moment) {
            return IntStream.rangeClosed(1, state.decisions().size())
                    .filter(n -> state.owner(n).equals(who(moment)))
                    .boxed();
        }

        private static Optional<DepartmentCode> who(Moment moment) {
            return moment.actor() instanceof Actor.Partner partner
                    ? Optional.of(DepartmentCode.of(partner.department()))
                    : Optional.empty();
        }

        private static Conferences.State state(ConferenceId id, Loaded loaded) {
            return loaded.of(Conferences.CONFERENCES, Conferences.of(id));
        }
    }

    /** Lists them, the earliest first; a department counts what it owns alone. */
    static final class All implements Listing<Filter, ConferenceLine> {

        @Override
        public Action action() {
            return Actions.CONFERENCES;
        }

        @Override
        public String kind() {
            return Conferences.KIND.name();
        }

        @Override
        public Filter filter(Filter query, Moment moment) {
            return query;
        }

        @Override
        public String orderBy() {
            return "heldAt";
        }

        @Override
        public ConferenceLine line(Row row, Moment moment) {
            List<Conferences.Part> counted = row.texts(Conferences.PARTS).stream()
                    .map(Conferences.Part::of)
                    .filter(part -> !(moment.actor() instanceof Actor.Partner partner)
                            || part.owner().equals(partner.department()))
                    .toList();
            Optional<Instant> next = counted.stream()
                    .filter(Conferences.Part::open)
                    .map(part -> Conferences.end(part.by()))
                    .min(Comparator.naturalOrder());
            return new ConferenceLine(
                    ConferenceId.of(row.id()),
                    row.text("number").orElseThrow(),
                    TaskListing.instant(row.number("heldAt").orElseThrow())
                            .atZone(Moment.ZONE)
                            .toLocalDate(),
                    counted.size(),
                    counted.stream().filter(Conferences.Part::open).count(),
                    next,
                    next.filter(at -> !at.isAfter(moment.now())).isPresent());
        }
    }
}
