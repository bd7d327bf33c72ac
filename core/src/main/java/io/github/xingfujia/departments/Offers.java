package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The streams {@code offer/<subject>} (提请事项): what is worth sending from one subject, and what became of it. */
final class Offers implements Aggregate<Offers.State> {

    static final Offers OFFERS = new Offers();

    /** One row for each subject, with what is due first. */
    static final Kind KIND = new Kind(
            "offer",
            1,
            List.of(
                    Attribute.text("subject"),
                    Attribute.text("task"),
                    Attribute.number("waiting"),
                    Attribute.number("dueBy"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Offers() {}

    /** One that waits, and since when. */
    record Waiting(OfferFact.Offered offered, Instant since) {}

    /**
     * What is worth sending from one subject.
     *
     * @param held whose work it was at the last command; empty before the first
     * @param count how many were ever offered
     * @param waiting those that are neither sent nor declined, by number
     */
    record State(Optional<OfferFact.HeldBy> held, int count, SortedMap<Integer, Waiting> waiting) {

        State {
            waiting = ImmutableSortedMap.copyOf(waiting);
        }

        /** Returns the one of that kind that has waited longest. */
        Optional<OfferFact.Offered> of(TaskKindCode task) {
            return waiting.values().stream()
                    .map(Waiting::offered)
                    .filter(o -> o.task().equals(task))
                    .findFirst();
        }

        State after(OfferFact fact, Stamp stamp) {
            SortedMap<Integer, Waiting> all = new TreeMap<>(waiting);
            if (fact instanceof OfferFact.HeldBy f) {
                return new State(Optional.of(f), count, all);
            } else if (fact instanceof OfferFact.Offered f) {
                all.put(f.number(), new Waiting(f, stamp.at()));
                return new State(held, count + 1, all);
            } else if (fact instanceof OfferFact.Taken f) {
                all.remove(f.number());
            } else if (fact instanceof OfferFact.Declined f) {
                all.remove(f.number());
            }
            return new State(held, count, all);
        }
    }

    static Ref of(Subject subject) {
        return new Ref("offer", subject.kind() + "-" + subject.id());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("departments.offer-held-by/1", OfferFact.HeldBy.class)
                .fact("departments.offered/1", OfferFact.Offered.class)
                .fact("departments.offer-taken/1", OfferFact.Taken.class)
                .fact("departments.offer-declined/1", OfferFact.Declined.class);
    }

    @Override
    public String name() {
        return "offer";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), 0, ImmutableSortedMap.of());
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        return fact instanceof OfferFact known ? state.after(known, stamp) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    /** A subject of which nothing waits keeps its row: what comes later is written to it. */
    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.held().map(held -> {
            Row.Builder row = Row.of(KIND, ref.key())
                    .text("subject", subject(ref).toString())
                    .number("waiting", state.waiting().size())
                    .texts(Listing.SEEN_BY, held.openTo())
                    .texts(Listing.BARRED, held.barred());
            state.waiting().values().stream()
                    .map(Waiting::offered)
                    .min(Comparator.comparing(OfferFact.Offered::dueAt))
                    .ifPresent(first -> row.text("task", first.task().value()).instant("dueBy", first.dueAt()));
            return row.build();
        });
    }

    private static Subject subject(Ref ref) {
        int hyphen = ref.key().indexOf('-');
        return new Subject(ref.key().substring(0, hyphen), ref.key().substring(hyphen + 1));
    }
}
