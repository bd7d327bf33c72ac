package io.github.xingfujia.departments;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows what is worth sending, to those who may open what it comes from. */
final class OfferLooks {

    private OfferLooks() {}

    /** The tasks worth sending from one subject. */
    static final class One implements Look<Subject, OffersView> {

        private final Parts parts;

        One(Parts parts) {
            this.parts = parts;
        }

        @Override
        public Action action() {
            return Actions.OFFERS;
        }

        @Override
        public List<Ref> first(Subject subject, Moment moment) {
            return List.of(parts.subjects().ref(subject), Offers.of(subject));
        }

        @Override
        public Optional<Scope> scope(Subject subject, Loaded loaded, Moment moment) {
            return parts.subjects()
                    .get(subject)
                    .scope(parts.subjects().ref(subject), loaded)
                    .map(Scope::withoutParties);
        }

        @Override
        public List<Sealed> cells(Subject subject, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public OffersView show(Subject subject, Loaded loaded, Opening open, Moment moment) {
            return new OffersView(
                    subject,
                    loaded.of(Offers.OFFERS, Offers.of(subject)).waiting().values().stream()
                            .flatMap(waits -> one(waits, moment).stream())
                            .toList());
        }

        /** By the kind as it stood on the day it was offered. */
        private Optional<OffersView.One> one(Offers.Waiting waits, Moment moment) {
            OfferFact.Offered offered = waits.offered();
            LocalDate day = waits.since().atZone(Moment.ZONE).toLocalDate();
            return parts.linkage()
                    .kind(offered.task(), day)
                    .map(kind -> new OffersView.One(
                            offered.number(),
                            offered.cause(),
                            offered.task(),
                            kind.name(),
                            kind.action(),
                            kind.owner(),
                            offered.obliged(),
                            waits.since(),
                            offered.dueAt(),
                            !offered.dueAt().isAfter(moment.now()),
                            offered.cites()));
        }
    }

    /** What waits to be sent, what is due first on top. */
    static final class All implements Listing<Filter, OfferLine> {

        private final Linkage linkage;

        All(Linkage linkage) {
            this.linkage = linkage;
        }

        @Override
        public Action action() {
            return Actions.OFFERED;
        }

        @Override
        public String kind() {
            return Offers.KIND.name();
        }

        @Override
        public Filter filter(Filter query, Moment moment) {
            return query.and(new Filter.Range("dueBy", 0, Long.MAX_VALUE));
        }

        @Override
        public String orderBy() {
            return "dueBy";
        }

        @Override
        public OfferLine line(Row row, Moment moment) {
            TaskKindCode task = TaskKindCode.of(row.text("task").orElseThrow());
            Instant due = TaskListing.instant(row.number("dueBy").orElseThrow());
            return new OfferLine(
                    Subject.of(row.text("subject").orElseThrow()),
                    task,
                    linkage.called(task),
                    Math.toIntExact(row.number("waiting").orElseThrow()),
                    due,
                    !due.isAfter(moment.now()));
        }
    }
}
