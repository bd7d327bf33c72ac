package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
     * @param taken those that were sent, by number
     * @param tasks the tasks that are under way, with the kind and with the number of what each took, if any
     */
    record State(
            Optional<OfferFact.HeldBy> held,
            int count,
            SortedMap<Integer, Waiting> waiting,
            SortedMap<Integer, Waiting> taken,
            List<Under> tasks) {

        State {
            waiting = ImmutableSortedMap.copyOf(waiting);
            taken = ImmutableSortedMap.copyOf(taken);
            tasks = ImmutableList.copyOf(tasks);
        }

        /** Returns the tasks of that kind that nobody has answered. */
        List<TaskId> underWay(TaskKindCode kind) {
            return tasks.stream()
                    .filter(one -> one.kind().equals(Optional.of(kind)))
                    .map(Under::task)
                    .toList();
        }

        /** Returns what a task took and has not given back. */
        Optional<OfferFact.Offered> takenBy(TaskId task) {
            return of(task).flatMap(Under::took).map(taken::get).map(Waiting::offered);
        }

        /**
         * Returns what follows here from what happens to a task. What the law demands waits again when a department gives it
         * back or it is taken back, so that nobody gets rid of it by sending it; everything does when it was sent in error.
         */
        List<OfferFact> following(TaskId task, TaskState state, Fact fact) {
            Optional<OfferFact.Offered> took = takenBy(task);
            ImmutableList.Builder<OfferFact> follows = ImmutableList.builder();
            if (fact instanceof TaskFact.GivenBack) {
                took.filter(OfferFact.Offered::obliged)
                        .filter(this::isMissing)
                        .ifPresent(one -> follows.add(new OfferFact.StandsAgain(one.number(), task)));
            } else if (fact instanceof TaskFact.Forwarded || fact instanceof TaskFact.Decided) {
                of(state.sent().orElseThrow().kind())
                        .filter(one -> took.isEmpty())
                        .ifPresent(one -> follows.add(new OfferFact.Taken(one.number(), task)));
            } else if (fact instanceof TaskFact.Withdrawn f) {
                took.filter(one -> one.obliged() || f.cause() == WithdrawCause.SENT_IN_ERROR)
                        .filter(this::isMissing)
                        .ifPresent(one -> follows.add(new OfferFact.StandsAgain(one.number(), task)));
                none(task, follows);
            } else if (fact instanceof TaskFact.Answered) {
                none(task, follows);
            }
            return follows.build();
        }

        /** One of its kind that weighs as much does not wait already. */
        private boolean isMissing(OfferFact.Offered one) {
            return waiting.values().stream()
                    .map(Waiting::offered)
                    .noneMatch(o -> o.task().equals(one.task()) && (o.obliged() || !one.obliged()));
        }

        private void none(TaskId task, ImmutableList.Builder<OfferFact> follows) {
            if (of(task).isPresent()) {
                follows.add(new OfferFact.NoMore(task));
            }
        }

        private Optional<Under> of(TaskId task) {
            return tasks.stream().filter(one -> one.task().equals(task)).findFirst();
        }

        /** Returns the one of that kind that has waited longest. */
        Optional<OfferFact.Offered> of(TaskKindCode task) {
            return waiting.values().stream()
                    .map(Waiting::offered)
                    .filter(o -> o.task().equals(task))
                    .findFirst();
        }

        State after(OfferFact fact, Stamp stamp) {
            SortedMap<Integer, Waiting> waits = new TreeMap<>(waiting);
            SortedMap<Integer, Waiting> sent = new TreeMap<>(taken);
            if (fact instanceof OfferFact.HeldBy f) {
                return new State(Optional.of(f), count, waits, sent, tasks);
            } else if (fact instanceof OfferFact.Offered f) {
                waits.put(f.number(), new Waiting(f, stamp.at()));
                return new State(held, count + 1, waits, sent, tasks);
            } else if (fact instanceof OfferFact.Taken f) {
                Optional.ofNullable(waits.remove(f.number())).ifPresent(one -> sent.put(f.number(), one));
                return new State(held, count, waits, sent, with(f.task(), one -> one.taking(f.number())));
            } else if (fact instanceof OfferFact.StandsAgain f) {
                Optional.ofNullable(sent.remove(f.number())).ifPresent(one -> waits.put(f.number(), one));
                return new State(held, count, waits, sent, with(f.task(), Under::takingNothing));
            } else if (fact instanceof OfferFact.UnderWay f) {
                return new State(held, count, waits, sent, with(f.task(), one -> one.as(f.kind())));
            } else if (fact instanceof OfferFact.NoMore f) {
                return new State(
                        held,
                        count,
                        waits,
                        sent,
                        tasks.stream()
                                .filter(one -> !one.task().equals(f.task()))
                                .toList());
            } else if (fact instanceof OfferFact.Declined f) {
                waits.remove(f.number());
            } else if (fact instanceof OfferFact.Ended f) {
                waits.remove(f.number());
            }
            return new State(held, count, waits, sent, tasks);
        }

        private List<Under> with(TaskId task, UnaryOperator<Under> change) {
            Under now = of(task).orElse(new Under(task, Optional.empty(), Optional.empty()));
            return Stream.concat(tasks.stream().filter(one -> !one.task().equals(task)), Stream.of(change.apply(now)))
                    .toList();
        }
    }

    /** One task that is under way; its kind is not known when it was sent before kinds were kept here. */
    record Under(TaskId task, Optional<TaskKindCode> kind, Optional<Integer> took) {

        Under as(TaskKindCode known) {
            return new Under(task, Optional.of(known), took);
        }

        Under taking(int number) {
            return new Under(task, kind, Optional.of(number));
        }

        Under takingNothing() {
            return new Under(task, kind, Optional.empty());
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
                .fact("departments.offer-stands-again/1", OfferFact.StandsAgain.class)
                .fact("departments.under-way/1", OfferFact.UnderWay.class)
                .fact("departments.no-more-under-way/1", OfferFact.NoMore.class)
                .fact("departments.offer-declined/1", OfferFact.Declined.class)
                .fact("departments.offer-ended/1", OfferFact.Ended.class);
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
        return new State(Optional.empty(), 0, ImmutableSortedMap.of(), ImmutableSortedMap.of(), List.of());
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
