package io.github.xingfujia.counselling.salons;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.SalonFeedback;
import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.SalonStanding;
import io.github.xingfujia.counselling.Ticket;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.Chosen;
import io.github.xingfujia.counselling.ledger.SalonFact;
import io.github.xingfujia.counselling.ledger.Salons;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What somebody does with her place, without a name or a login: all she has is the code. */
public final class TicketActs {

    /** At most so many ever ask for a place at one salon, for each place there is. */
    private static final int ASKED = 3;

    private static final int CODE = 10;

    private TicketActs() {}

    public record SignUp(SalonId salon) implements SalonAct.OfSalon {}

    public record Held(SalonId salon, String code) implements SalonAct.OfSalon {
        public Held {
            Checks.of().line("code", code, 1, 40).orThrow();
        }

        /** Returns nothing of the code. */
        @Override
        public String toString() {
            return "Held[" + salon + "]";
        }
    }

    /** Gives whoever asks a place, or a place in the line. */
    static final class SignUpAct extends SalonAct<SignUp, Ticket> {

        SignUpAct() {
            super(Actions.SIGN_UP);
        }

        @Override
        Ruling decide(SignUp command, Salons.Salon salon, Loaded loaded, Moment moment) {
            if (!salon.is(SalonStanding.PLANNED)
                    || !moment.now().isBefore(salon.scheduled().orElseThrow().from())) {
                return refuse("salon-closed", "counselling.salons");
            }
            if (salon.waiting() >= salon.places() || salon.asked() >= ASKED * salon.places() + ASKED) {
                return refuse("salon-full", "counselling.salons");
            }
            return one(command, new SalonFact.SignedUp(Salons.ticket(command.salon(), code(moment), moment)));
        }

        private static String code(Moment moment) {
            return moment.key("ticket").substring(0, CODE);
        }

        @Override
        public Ticket answer(SignUp command, Loaded after, Moment moment) {
            return shown(command.salon(), code(moment), state(command, after), moment);
        }
    }

    /** Gives a place back, until she is in: whoever waits first has it. */
    static final class GiveUpAct extends SalonAct<Held, SalonId> {

        GiveUpAct() {
            super(Actions.GIVE_UP);
        }

        @Override
        Ruling decide(Held command, Salons.Salon salon, Loaded loaded, Moment moment) {
            String ticket = Salons.ticket(command.salon(), command.code(), moment);
            Optional<Salons.Seat> seat = salon.seat(ticket);
            if (seat.isEmpty()) {
                return refuse("no-ticket", "counselling.signUp");
            }
            boolean open = salon.is(SalonStanding.PLANNED) || salon.is(SalonStanding.BEGUN);
            return open && !seat.get().came()
                    ? one(command, new SalonFact.GaveUp(ticket))
                    : refuse("salon-closed", "counselling.salons");
        }

        @Override
        public SalonId answer(Held command, Loaded after, Moment moment) {
            return command.salon();
        }
    }

    public record Think(SalonId salon, SalonFeedback feedback) implements SalonAct.OfSalon {}

    /** Takes what somebody thought who was there: once, and numbers only. */
    static final class FeedbackAct extends SalonAct<Think, SalonId> {

        private final CounselTerms terms;

        FeedbackAct(CounselTerms terms) {
            super(Actions.FEEDBACK);
            this.terms = terms;
        }

        @Override
        Ruling decide(Think command, Salons.Salon salon, Loaded loaded, Moment moment) {
            Checks checks = Checks.of();
            command.feedback()
                    .points()
                    .forEach(p -> Chosen.one(
                            checks, "points", terms.questions().stream().map(q -> q.code()), p.question()));
            checks.orThrow();
            String ticket = Salons.ticket(command.salon(), command.feedback().code(), moment);
            Optional<Salons.Seat> seat = salon.seat(ticket);
            if (seat.isEmpty()) {
                return refuse("no-ticket", "counselling.signUp");
            } else if (!seat.get().came()) {
                return refuse("not-let-in", "counselling.ticket");
            }
            return seat.get().answered()
                    ? refuse("already-answered", "counselling.ticket")
                    : one(
                            command,
                            new SalonFact.Thought(ticket, command.feedback().points()));
        }

        @Override
        public SalonId answer(Think command, Loaded after, Moment moment) {
            return command.salon();
        }
    }

    /** Tells how a place stands to whoever has its code. */
    static final class TicketLook implements Look<Held, Ticket> {

        @Override
        public Action action() {
            return Actions.TICKET;
        }

        @Override
        public List<Ref> first(Held query, Moment moment) {
            return List.of(Salons.of(query.salon()));
        }

        @Override
        public Optional<Scope> scope(Held query, Loaded loaded, Moment moment) {
            int rank = SalonAct.state(query, loaded).rank(Salons.ticket(query.salon(), query.code(), moment));
            return rank < 0 ? Optional.empty() : Optional.of(Scope.common());
        }

        @Override
        public List<Sealed> cells(Held query, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public Ticket show(Held query, Loaded loaded, Opening open, Moment moment) {
            return shown(query.salon(), query.code(), SalonAct.state(query, loaded), moment);
        }
    }

    private static Ticket shown(SalonId id, String code, Salons.Salon salon, Moment moment) {
        String ticket = Salons.ticket(id, code, moment);
        int rank = salon.rank(ticket);
        int ahead = Math.max(0, rank - salon.places());
        boolean waits = rank >= salon.places();
        boolean came = salon.seat(ticket).filter(Salons.Seat::came).isPresent();
        return new Ticket(id, code, ahead, waits, came, salon.standing());
    }
}
