package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.departments.Conferences.ConferenceFact;
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
import java.util.List;
import java.util.Optional;
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

    /** Lists them, the earliest first. */
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
            Optional<Instant> next = row.number("nextBy").map(TaskListing::instant);
            return new ConferenceLine(
                    ConferenceId.of(row.id()),
                    row.text("number").orElseThrow(),
                    TaskListing.instant(row.number("heldAt").orElseThrow())
                            .atZone(Moment.ZONE)
                            .toLocalDate(),
                    row.number("decisions").orElse(0L),
                    row.number("open").orElse(0L),
                    next,
                    next.filter(at -> !at.isAfter(moment.now())).isPresent());
        }
    }
}
