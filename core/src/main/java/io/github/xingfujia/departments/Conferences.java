package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The streams {@code conference/<key>} (联席会议): what was decided by whom by when, the words sealed. */
final class Conferences implements Aggregate<Conferences.State> {

    static final Conferences CONFERENCES = new Conferences();

    static final Kind KIND = new Kind(
            "conference",
            1,
            List.of(
                    Attribute.text("number"),
                    Attribute.number("heldAt"),
                    Attribute.number("decisions"),
                    Attribute.number("open"),
                    Attribute.number("nextBy"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Conferences() {}

    /** What happens to a conference. */
    sealed interface ConferenceFact extends Fact {

        /** One decision. */
        record Decided(DepartmentCode owner, LocalDate by, Sealed words) {}

        /** It was held and recorded. */
        record Held(
                String number,
                LocalDate on,
                List<DepartmentCode> departments,
                List<TaskId> matters,
                List<Decided> decisions,
                Sealed minutes)
                implements ConferenceFact {
            public Held {
                departments = ImmutableList.copyOf(departments);
                matters = ImmutableList.copyOf(matters);
                decisions = ImmutableList.copyOf(decisions);
            }
        }

        /** Whom what it speaks of is kept from, as it was when it was held. */
        record Barred(List<String> who) implements ConferenceFact {
            public Barred {
                who = ImmutableList.copyOf(who);
            }
        }

        /** What its tasks come from: whoever is barred from that later is barred from it too. */
        record About(List<Subject> subjects) implements ConferenceFact {
            public About {
                subjects = ImmutableList.copyOf(subjects);
            }
        }

        /** One of its decisions was carried out; counted from 1. */
        record CarriedOut(int decision) implements ConferenceFact {}
    }

    /**
     * One conference.
     *
     * @param held what was recorded; empty when there is none
     * @param carriedOut when each decision was carried out; empty while it is open
     * @param barred whom it is kept from
     * @param about what its tasks come from
     */
    record State(
            Optional<ConferenceFact.Held> held,
            List<Optional<Instant>> carriedOut,
            List<String> barred,
            List<Subject> about) {

        static final State NONE = new State(Optional.empty(), List.of(), List.of(), List.of());

        State {
            carriedOut = ImmutableList.copyOf(carriedOut);
            barred = ImmutableList.copyOf(barred);
            about = ImmutableList.copyOf(about);
        }

        boolean isOpen(int decision) {
            return decision >= 1
                    && decision <= carriedOut.size()
                    && carriedOut.get(decision - 1).isEmpty();
        }

        /** Returns the last day of the open decision that is due first. */
        Optional<LocalDate> nextBy() {
            List<ConferenceFact.Decided> all =
                    held.map(ConferenceFact.Held::decisions).orElse(List.of());
            return IntStream.rangeClosed(1, all.size())
                    .filter(this::isOpen)
                    .mapToObj(n -> all.get(n - 1).by())
                    .min(LocalDate::compareTo);
        }
    }

    static Ref of(ConferenceId id) {
        return new Ref("conference", id.value());
    }

    /** Returns what it spoke of, to be loaded for its scope. */
    static List<Ref> beside(State state, Subjects subjects) {
        return state.about().stream().map(subjects::ref).toList();
    }

    /** Returns whose it is: everybody's who may read conferences, but whom what it spoke of is kept from, then or now. */
    static Optional<Scope> scope(State state, Subjects subjects, Loaded loaded) {
        SortedSet<String> barred = new TreeSet<>(state.barred());
        state.about().stream()
                .flatMap(one -> subjects.get(one).scope(subjects.ref(one), loaded).stream())
                .forEach(scope -> barred.addAll(scope.barred()));
        return state.held().map(h -> open(barred));
    }

    static Scope open(SortedSet<String> barred) {
        return new Scope(Scope.common().openTo(), barred);
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("departments.conference-held/1", ConferenceFact.Held.class)
                .fact("departments.conference-barred/1", ConferenceFact.Barred.class)
                .fact("departments.conference-about/1", ConferenceFact.About.class)
                .fact("departments.decision-carried-out/1", ConferenceFact.CarriedOut.class);
    }

    @Override
    public String name() {
        return "conference";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return State.NONE;
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof ConferenceFact.Held f) {
            return new State(
                    Optional.of(f),
                    f.decisions().stream().map(d -> Optional.<Instant>empty()).toList(),
                    state.barred(),
                    state.about());
        } else if (fact instanceof ConferenceFact.Barred f) {
            return new State(state.held(), state.carriedOut(), f.who(), state.about());
        } else if (fact instanceof ConferenceFact.About f) {
            return new State(state.held(), state.carriedOut(), state.barred(), f.subjects());
        } else if (fact instanceof ConferenceFact.CarriedOut f && state.isOpen(f.decision())) {
            List<Optional<Instant>> done = new ArrayList<>(state.carriedOut());
            done.set(f.decision() - 1, Optional.of(stamp.at()));
            return new State(state.held(), done, state.barred(), state.about());
        }
        return state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.held().map(held -> {
            Row.Builder row = Row.of(KIND, ref.key())
                    .text("number", held.number())
                    .texts(Listing.BARRED, new TreeSet<>(state.barred()))
                    .instant("heldAt", held.on().atStartOfDay(Moment.ZONE).toInstant())
                    .number("decisions", held.decisions().size())
                    .number(
                            "open",
                            state.carriedOut().stream()
                                    .filter(Optional::isEmpty)
                                    .count());
            state.nextBy().ifPresent(day -> row.instant("nextBy", end(day)));
            return row.build();
        });
    }

    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
    }
}
