package io.github.xingfujia.counselling.salons;

import io.github.xingfujia.counselling.PublishedCounselFact;
import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.SalonStanding;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.SalonFact;
import io.github.xingfujia.counselling.ledger.Salons;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Duration;
import java.util.List;

/** What the studio does: begins a salon, lets people in by their codes, says that it was held, or calls it off. */
public final class HostActs {

    private static final Duration EARLY = Duration.ofHours(1);

    /** So long after it began a place is kept for whoever has one. */
    private static final Duration KEPT = Duration.ofMinutes(15);

    private HostActs() {}

    public record Begin(SalonId salon) implements SalonAct.OfSalon {}

    /** Begins it: the host's certificate is asked again. */
    static final class BeginAct extends SalonAct<Begin, SalonId> {

        BeginAct() {
            super(Actions.BEGIN_SALON);
        }

        @Override
        public List<Ref> then(Begin command, Loaded loaded, Moment moment) {
            return state(command, loaded).scheduled().map(s -> Certificates.of(s.host())).stream()
                    .toList();
        }

        @Override
        Ruling decide(Begin command, Salons.Salon salon, Loaded loaded, Moment moment) {
            SalonFact.Scheduled planned = salon.scheduled().orElseThrow();
            boolean time = !moment.now().isBefore(planned.from().minus(EARLY))
                    && moment.now().isBefore(planned.until());
            if (!salon.is(SalonStanding.PLANNED) || !time) {
                return refuse("not-that-time", "counselling.salon");
            }
            return loaded.of(Certificates.CERTIFICATES, Certificates.of(planned.host()))
                            .validOn(Track.COUNSELLING, moment.today())
                    ? one(command, new SalonFact.Begun())
                    : refuse("not-certified", "volunteer.award");
        }

        @Override
        public SalonId answer(Begin command, Loaded after, Moment moment) {
            return command.salon();
        }
    }

    /** Lets somebody in who has a place; a while after the beginning whoever is at the door, as long as there is room. */
    static final class LetInAct extends SalonAct<TicketActs.Held, Integer> {

        LetInAct() {
            super(Actions.CHECK_IN);
        }

        @Override
        Ruling decide(TicketActs.Held command, Salons.Salon salon, Loaded loaded, Moment moment) {
            if (!salon.is(SalonStanding.BEGUN)) {
                return refuse("not-begun", "counselling.beginSalon");
            }
            String ticket = Salons.ticket(command.salon(), command.code(), moment);
            int rank = salon.rank(ticket);
            if (rank < 0) {
                return refuse("no-ticket", "counselling.signUp");
            }
            if (salon.seats().get(rank).came()) {
                return Ruling.unchanged();
            }
            boolean kept =
                    moment.now().isBefore(salon.scheduled().orElseThrow().from().plus(KEPT));
            if (kept && rank >= salon.places()) {
                return refuse("still-waits", "counselling.ticket");
            }
            return salon.came() < salon.places()
                    ? one(command, new SalonFact.LetIn(ticket))
                    : refuse("no-room-left", "counselling.salon");
        }

        @Override
        public Integer answer(TicketActs.Held command, Loaded after, Moment moment) {
            return state(command, after).came();
        }
    }

    public record Close(SalonId salon, int walkIns) implements SalonAct.OfSalon {
        public Close {
            Checks.of().range("walkIns", walkIns, 0, 500).orThrow();
        }
    }

    /** Says that it was held, and how many came without a ticket. */
    static final class HoldAct extends SalonAct<Close, Integer> {

        HoldAct() {
            super(Actions.HOLD_SALON);
        }

        @Override
        public List<Ref> then(Close command, Loaded loaded, Moment moment) {
            return diaries(state(command, loaded));
        }

        @Override
        Ruling decide(Close command, Salons.Salon salon, Loaded loaded, Moment moment) {
            if (!salon.is(SalonStanding.BEGUN)) {
                return refuse("not-begun", "counselling.beginSalon");
            }
            SalonFact.Scheduled planned = salon.scheduled().orElseThrow();
            if (moment.now().isBefore(planned.from())) {
                return refuse("not-that-time", "counselling.salon");
            }
            Ruling.Plan.Builder plan =
                    Ruling.plan().to(Salons.of(command.salon()), "", new SalonFact.Held(command.walkIns()));
            Diary.end(
                    plan, planned.host(), planned.from(), planned.until(), Salons.what(command.salon()), moment.now());
            return plan.publish(
                            Salons.of(command.salon()),
                            "",
                            new PublishedCounselFact.SalonHeld(
                                    planned.post(),
                                    planned.activity(),
                                    salon.came() + command.walkIns(),
                                    planned.from().atZone(Moment.ZONE).toLocalDate()))
                    .build();
        }

        @Override
        public Integer answer(Close command, Loaded after, Moment moment) {
            Salons.Salon salon = state(command, after);
            return salon.came() + salon.walkIns();
        }
    }

    /** Calls it off: whoever looks at her ticket reads it there, and the host's time is given back. */
    static final class CallOffAct extends SalonAct<Begin, SalonId> {

        CallOffAct() {
            super(Actions.CALL_OFF);
        }

        @Override
        public List<Ref> then(Begin command, Loaded loaded, Moment moment) {
            return diaries(state(command, loaded));
        }

        @Override
        Ruling decide(Begin command, Salons.Salon salon, Loaded loaded, Moment moment) {
            if (!salon.is(SalonStanding.PLANNED)) {
                return refuse("salon-closed", "counselling.salon");
            }
            Ruling.Plan.Builder plan = Ruling.plan();
            calledOff(plan, command.salon(), salon);
            return plan.build();
        }

        @Override
        public SalonId answer(Begin command, Loaded after, Moment moment) {
            return command.salon();
        }
    }

    private static List<Ref> diaries(Salons.Salon salon) {
        return salon.scheduled().stream()
                .flatMap(s -> Diary.of(s.host(), s.from(), s.until()).stream())
                .toList();
    }

    static void calledOff(Ruling.Plan.Builder plan, SalonId id, Salons.Salon salon) {
        SalonFact.Scheduled planned = salon.scheduled().orElseThrow();
        plan.to(Salons.of(id), "", new SalonFact.CalledOff());
        Diary.of(planned.host(), planned.from(), planned.until())
                .forEach(d -> plan.to(d, "", new Diary.Freed(Salons.what(id))));
    }
}
