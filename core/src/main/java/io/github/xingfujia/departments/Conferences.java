package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.PostId;
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

/** The streams {@code conference/<key>} (联席会议): what was decided by whom by when, the words sealed. */
final class Conferences implements Aggregate<Conferences.State> {

    static final Conferences CONFERENCES = new Conferences();

    /** Each decision as the department that owns it counts it. */
    static final String PARTS = "parts";

    static final Kind KIND = new Kind(
            "conference",
            2,
            List.of(
                    Attribute.text("number"),
                    Attribute.number("heldAt"),
                    Attribute.texts(PARTS),
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

        /** The post that recorded it: it reads what it wrote. */
        record HeldAt(PostId post) implements ConferenceFact {}

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
     * @param at the post that recorded it
     */
    record State(
            Optional<ConferenceFact.Held> held,
            List<Optional<Instant>> carriedOut,
            List<String> barred,
            List<Subject> about,
            Optional<PostId> at) {

        static final State NONE = new State(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

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

        List<ConferenceFact.Decided> decisions() {
            return held.map(ConferenceFact.Held::decisions).orElse(List.of());
        }

        /** Returns the department that owns a decision; empty when there is no such decision. */
        Optional<DepartmentCode> owner(int decision) {
            return decision >= 1 && decision <= decisions().size()
                    ? Optional.of(decisions().get(decision - 1).owner())
                    : Optional.empty();
        }

        /** Returns each decision as a row keeps it. */
        SortedSet<String> parts() {
            SortedSet<String> parts = new TreeSet<>();
            for (int n = 1; n <= decisions().size(); n++) {
                ConferenceFact.Decided one = decisions().get(n - 1);
                parts.add(new Part(one.owner().value(), n, isOpen(n), one.by()).toString());
            }
            return parts;
        }
    }

    /** One decision as a row keeps it, without a word of it. */
    record Part(String owner, int number, boolean open, LocalDate by) {

        static Part of(String text) {
            String[] parts = text.split("/", 4);
            return new Part(
                    parts[0], Integer.parseInt(parts[1]), Boolean.parseBoolean(parts[2]), LocalDate.parse(parts[3]));
        }

        @Override
        public String toString() {
            return owner + "/" + number + "/" + open + "/" + by;
        }
    }

    static Ref of(ConferenceId id) {
        return new Ref("conference", id.value());
    }

    /** Returns what it spoke of, to be loaded for its scope. */
    static List<Ref> beside(State state, Subjects subjects) {
        return state.about().stream().map(subjects::ref).toList();
    }

    /**
     * Returns whose it is: of the post that recorded it, and of whoever may open all that it spoke of; never of whom any of that is
     * kept from, then or now.
     */
    static Optional<Scope> scope(State state, Subjects subjects, Loaded loaded) {
        List<Scope> about = state.about().stream()
                .flatMap(one -> subjects.get(one).scope(subjects.ref(one), loaded).stream())
                .map(Scope::withoutParties)
                .toList();
        SortedSet<String> barred = new TreeSet<>(state.barred());
        about.forEach(scope -> barred.addAll(scope.barred()));
        SortedSet<String> all = about.stream()
                .findFirst()
                .map(one -> new TreeSet<>(one.openTo()))
                .orElseGet(TreeSet::new);
        about.forEach(scope -> all.retainAll(scope.openTo()));
        Scope.Builder own = Scope.of();
        state.at().ifPresent(own::post);
        return state.held()
                .map(held ->
                        own.build().or(new Scope(all, ImmutableSortedSet.of())).or(open(barred)));
    }

    /** Returns the same with the departments that own one of these decisions. */
    static Scope owned(Scope scope, List<DepartmentCode> owners) {
        Scope.Builder partners = Scope.of();
        owners.forEach(owner -> partners.partner(owner.value()));
        return scope.or(partners.build());
    }

    static Scope open(SortedSet<String> barred) {
        return new Scope(Scope.common().openTo(), barred);
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("departments.conference-held/1", ConferenceFact.Held.class)
                .fact("departments.conference-barred/1", ConferenceFact.Barred.class)
                .fact("departments.conference-about/1", ConferenceFact.About.class)
                .fact("departments.conference-held-at/1", ConferenceFact.HeldAt.class)
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
                    state.about(),
                    state.at());
        } else if (fact instanceof ConferenceFact.Barred f) {
            return new State(state.held(), state.carriedOut(), f.who(), state.about(), state.at());
        } else if (fact instanceof ConferenceFact.About f) {
            return new State(state.held(), state.carriedOut(), state.barred(), f.subjects(), state.at());
        } else if (fact instanceof ConferenceFact.HeldAt f) {
            return new State(state.held(), state.carriedOut(), state.barred(), state.about(), Optional.of(f.post()));
        } else if (fact instanceof ConferenceFact.CarriedOut f && state.isOpen(f.decision())) {
            List<Optional<Instant>> done = new ArrayList<>(state.carriedOut());
            done.set(f.decision() - 1, Optional.of(stamp.at()));
            return new State(state.held(), done, state.barred(), state.about(), state.at());
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
            SortedSet<String> owners = owned(
                            Scope.common(),
                            state.decisions().stream()
                                    .map(ConferenceFact.Decided::owner)
                                    .toList())
                    .openTo();
            return Row.of(KIND, ref.key())
                    .text("number", held.number())
                    .texts(PARTS, state.parts())
                    .texts(Listing.SEEN_BY, owners)
                    .texts(Listing.BARRED, new TreeSet<>(state.barred()))
                    .instant("heldAt", held.on().atStartOfDay(Moment.ZONE).toInstant())
                    .build();
        });
    }

    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
    }
}
