package io.github.xingfujia.counselling.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.PublishedCounselFact;
import io.github.xingfujia.counselling.SalonFeedback;
import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.SalonStanding;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The streams {@code salon/<key>} (沙龙): whoever comes first has a place, and the next moves up by herself. */
public final class Salons implements Aggregate<Salons.Salon> {

    public static final Salons SALONS = new Salons();

    public static final Kind KIND = new Kind(
            "salon",
            1,
            List.of(
                    Attribute.shown("post"),
                    Attribute.shown("activity"),
                    Attribute.shown("title"),
                    Attribute.text("standing"),
                    Attribute.number("day"),
                    Attribute.number("from"),
                    Attribute.number("until"),
                    Attribute.number("places"),
                    Attribute.number("free"),
                    Attribute.number("waiting"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Salons() {}

    /** One place asked for. */
    public record Seat(String ticket, boolean came, boolean answered) {}

    /**
     * One salon.
     *
     * @param seats who asked for a place and did not give it back, in order: the first have one, the others wait
     * @param points what was answered
     */
    public record Salon(
            Optional<SalonFact.Scheduled> scheduled,
            List<Seat> seats,
            List<SalonFeedback.Points> points,
            SalonStanding standing,
            int asked,
            int walkIns) {
        public Salon {
            seats = ImmutableList.copyOf(seats);
            points = ImmutableList.copyOf(points);
        }

        public boolean is(SalonStanding one) {
            return scheduled.isPresent() && standing == one;
        }

        public int places() {
            return scheduled.map(SalonFact.Scheduled::places).orElse(0);
        }

        /** Returns where a ticket stands, from 0; -1 when there is none. */
        public int rank(String ticket) {
            return seats.stream().map(Seat::ticket).toList().indexOf(ticket);
        }

        /** Returns what became of a ticket; empty when there is none. */
        public Optional<Seat> seat(String ticket) {
            return seats.stream().filter(s -> s.ticket().equals(ticket)).findFirst();
        }

        public int free() {
            return Math.max(0, places() - seats.size());
        }

        public int waiting() {
            return Math.max(0, seats.size() - places());
        }

        public int came() {
            return (int) seats.stream().filter(Seat::came).count();
        }

        /** Returns whose work it is. */
        public Optional<Scope> scope() {
            return scheduled.map(s -> Scope.of().post(s.post()).staff(s.host()).build());
        }

        private Salon seats(List<Seat> other, int ever) {
            return new Salon(scheduled, other, points, standing, ever, walkIns);
        }

        private Salon at(SalonStanding other) {
            return new Salon(scheduled, seats, points, other, asked, walkIns);
        }

        private Salon change(String ticket, UnaryOperator<Seat> how) {
            return seats(
                    seats.stream()
                            .map(s -> s.ticket().equals(ticket) ? how.apply(s) : s)
                            .toList(),
                    asked);
        }
    }

    public static Ref of(SalonId id) {
        return new Ref("salon", id.value());
    }

    /** Returns what a diary says of its time. */
    public static String what(SalonId id) {
        return "salon/" + id;
    }

    /** Returns by what a ticket is known here: a keyed digest of its code. */
    public static String ticket(SalonId id, String code, Moment moment) {
        return moment.digest("salon-ticket", id + "\n" + code.strip().toLowerCase(Locale.ROOT));
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("counselling.salon-scheduled/1", SalonFact.Scheduled.class)
                .fact("counselling.salon-signed-up/1", SalonFact.SignedUp.class)
                .fact("counselling.salon-gave-up/1", SalonFact.GaveUp.class)
                .fact("counselling.salon-begun/1", SalonFact.Begun.class)
                .fact("counselling.salon-let-in/1", SalonFact.LetIn.class)
                .fact("counselling.salon-thought/1", SalonFact.Thought.class)
                .fact("counselling.salon-held/1", SalonFact.Held.class)
                .fact("counselling.salon-called-off/1", SalonFact.CalledOff.class)
                .fact("counselling.published-salon/1", PublishedCounselFact.SalonHeld.class);
    }

    @Override
    public String name() {
        return "salon";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Salon none(Ref ref) {
        return new Salon(Optional.empty(), List.of(), List.of(), SalonStanding.CALLED_OFF, 0, 0);
    }

    @Override
    public Salon evolve(Salon state, Fact fact, Stamp stamp) {
        if (fact instanceof SalonFact.Scheduled f) {
            return new Salon(Optional.of(f), List.of(), List.of(), SalonStanding.PLANNED, 0, 0);
        } else if (fact instanceof SalonFact.SignedUp f) {
            return state.seats(
                    ImmutableList.<Seat>builder()
                            .addAll(state.seats())
                            .add(new Seat(f.ticket(), false, false))
                            .build(),
                    state.asked() + 1);
        } else if (fact instanceof SalonFact.GaveUp f) {
            return state.seats(
                    state.seats().stream()
                            .filter(s -> !s.ticket().equals(f.ticket()))
                            .toList(),
                    state.asked());
        } else if (fact instanceof SalonFact.LetIn f) {
            return state.change(f.ticket(), s -> new Seat(s.ticket(), true, s.answered()));
        } else if (fact instanceof SalonFact.Thought f) {
            Salon answered = state.change(f.ticket(), s -> new Seat(s.ticket(), s.came(), true));
            return new Salon(
                    answered.scheduled(),
                    answered.seats(),
                    ImmutableList.<SalonFeedback.Points>builder()
                            .addAll(state.points())
                            .addAll(f.points())
                            .build(),
                    state.standing(),
                    state.asked(),
                    state.walkIns());
        } else if (fact instanceof SalonFact.Begun) {
            return state.at(SalonStanding.BEGUN);
        } else if (fact instanceof SalonFact.Held f) {
            return new Salon(
                    state.scheduled(), state.seats(), state.points(), SalonStanding.HELD, state.asked(), f.walkIns());
        }
        return fact instanceof SalonFact.CalledOff ? state.at(SalonStanding.CALLED_OFF) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, Salon state) {
        return state.scheduled()
                .map(s -> Row.of(KIND, ref.key())
                        .text("post", s.post().value())
                        .text("activity", s.activity().value())
                        .text("title", s.title())
                        .text("standing", state.standing().name())
                        .number(
                                "day",
                                s.from().atZone(Moment.ZONE).toLocalDate().toEpochDay())
                        .instant("from", s.from())
                        .instant("until", s.until())
                        .number("places", s.places())
                        .number("free", state.free())
                        .number("waiting", state.waiting())
                        .texts(Listing.SEEN_BY, state.scope().orElseThrow().openTo())
                        .texts(Listing.BARRED, state.scope().orElseThrow().barred())
                        .build());
    }
}
