package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.MeetingStanding;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.PlanMeeting;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.CounselCommand;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Meeting;
import io.github.xingfujia.counselling.ledger.Meetings;
import io.github.xingfujia.counselling.ledger.Reachable;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Messages;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A meeting is planned, begun, cancelled. */
public final class MeetingActs {

    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration AHEAD = Duration.ofDays(366);

    private MeetingActs() {}

    public record Plan(CounselId counsel, PlanMeeting meeting) implements CounselCommand {}

    /** Plans a meeting: the gate of each is asked and written to, and the counsellor's time is taken. */
    static final class PlanAct extends CounselAct<Plan, Integer> {

        private final Network network;

        PlanAct(Network network) {
            super(Actions.PLAN);
            this.network = network;
        }

        @Override
        public List<Ref> then(Plan command, Loaded loaded, Moment moment) {
            List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
            CounselState state = state(command, loaded);
            refs.addAll(Reachable.contacts(state, command.meeting().where(), partners(command.meeting())));
            counsellor(command, moment).ifPresent(staff -> {
                refs.add(Certificates.of(staff));
                refs.addAll(Diary.of(
                        staff, command.meeting().from(), command.meeting().until()));
            });
            return refs.stream().distinct().toList();
        }

        @Override
        protected Ruling decide(Plan command, CounselState state, Loaded loaded, Moment moment) {
            PlanMeeting asked = command.meeting();
            Checks.of()
                    .notBefore("from", asked.from(), moment.now())
                    .that(
                            asked.from().isBefore(moment.now().plus(AHEAD)),
                            "from",
                            "between",
                            asked.from().toString(),
                            moment.today().toString(),
                            day(moment.now().plus(AHEAD)).toString())
                    .orThrow();
            StaffId staff = counsellor(command, moment).orElseThrow();
            int number = state.meetings().size() + 1;
            Meeting meeting = meeting(number, asked, staff);
            Optional<Ruling> stop = Meetings.shut(command.counsel(), state, meeting, loaded)
                    .or(() -> Reachable.stop(state, meeting, loaded))
                    .or(() -> elsewhere(state, staff))
                    .or(() -> Meetings.unable(state, staff, day(asked.from()), loaded));
            if (stop.isPresent()) {
                return stop.get();
            }
            if (!Meetings.isFree(
                    loaded, staff, asked.from(), asked.until(), Meetings.what(command.counsel(), number))) {
                return notFree("counselling.plan", asked.from());
            }
            Ruling.Plan.Builder plan = Ruling.plan().to(ref(command), CounselFiles.STAFF, meeting.planned());
            Meetings.book(plan, command.counsel(), number, staff, asked.from(), asked.until());
            Meetings.toGates(
                    plan,
                    state,
                    meeting,
                    new GateFact.ContactPlanned(
                            ContactForm.JOINT, command.counsel().value()),
                    loaded);
            for (Partner partner : meeting.partners()) {
                state.person(partner)
                        .filter(p -> p.joined().contact().channel().isPresent())
                        .map(p -> Messages.queue(plan, p.id(), moment))
                        .ifPresent(
                                m -> plan.to(ref(command), CounselFiles.STAFF, new CounselFact.Told(partner, m.key())));
            }
            return plan.build();
        }

        /** Whoever counsels works at the post of the file, or at the centre. */
        private Optional<Ruling> elsewhere(CounselState state, StaffId staff) {
            boolean here = Stream.of(state.opened().orElseThrow().post(), network.centre())
                    .flatMap(p -> network.staffAt(p).stream())
                    .anyMatch(m -> m.id().equals(staff));
            return here ? Optional.empty() : Optional.of(refuse("not-at-post", "counselling.plan"));
        }

        private static Optional<StaffId> counsellor(Plan command, Moment moment) {
            return command.meeting()
                    .counsellor()
                    .or(() -> moment.actor() instanceof Actor.Staff staff ? Optional.of(staff.id()) : Optional.empty());
        }

        private static List<Partner> partners(PlanMeeting asked) {
            return asked.form() == ContactForm.JOINT
                    ? List.of(Partner.values())
                    : List.of(asked.with().orElse(Partner.FIRST));
        }

        private static Meeting meeting(int number, PlanMeeting asked, StaffId staff) {
            return new Meeting(
                    new CounselFact.Planned(
                            number,
                            asked.form(),
                            asked.form() == ContactForm.SEPARATE
                                    ? asked.with().or(() -> Optional.of(Partner.FIRST))
                                    : Optional.empty(),
                            asked.where(),
                            staff,
                            asked.from(),
                            asked.until()),
                    MeetingStanding.PLANNED,
                    Optional.empty());
        }

        @Override
        public Integer answer(Plan command, Loaded after, Moment moment) {
            return state(command, after).meetings().size();
        }
    }

    public record Start(CounselId counsel, int number) implements CounselCommand {}

    /** Begins a planned meeting: everything that was asked when it was planned is asked again now. */
    static final class StartAct extends CounselAct<Start, Integer> {

        StartAct() {
            super(Actions.START);
        }

        @Override
        public List<Ref> then(Start command, Loaded loaded, Moment moment) {
            List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
            CounselState state = state(command, loaded);
            planned(state, command.number()).ifPresent(m -> {
                refs.add(Certificates.of(m.planned().counsellor()));
                refs.addAll(Reachable.contacts(state, m.planned().where(), m.partners()));
            });
            return refs.stream().distinct().toList();
        }

        @Override
        protected Ruling decide(Start command, CounselState state, Loaded loaded, Moment moment) {
            Optional<Meeting> meeting = planned(state, command.number());
            if (meeting.isEmpty()) {
                return refuse("no-such-meeting", "counselling.plan");
            }
            CounselFact.Planned planned = meeting.get().planned();
            boolean time = !moment.now().isBefore(planned.from().minus(EARLY))
                    && moment.now().isBefore(planned.until());
            if (!time) {
                return refuse("not-that-time", "counselling.plan");
            }
            Optional<Ruling> stop = Meetings.shut(command.counsel(), state, meeting.get(), loaded)
                    .or(() -> Reachable.stop(state, meeting.get(), loaded))
                    .or(() -> Meetings.unable(state, planned.counsellor(), moment.today(), loaded));
            if (stop.isPresent()) {
                return stop.get();
            }
            Ruling.Plan.Builder plan =
                    Ruling.plan().to(ref(command), CounselFiles.STAFF, new CounselFact.Started(command.number()));
            Meetings.toGates(
                    plan,
                    state,
                    meeting.get(),
                    new GateFact.ContactStarted(
                            ContactForm.JOINT, command.counsel().value()),
                    loaded);
            return plan.build();
        }

        @Override
        public Integer answer(Start command, Loaded after, Moment moment) {
            return command.number();
        }
    }

    public record Cancel(CounselId counsel, int number) implements CounselCommand {}

    /** Cancels a planned meeting, and gives the time back. */
    static final class CancelAct extends CounselAct<Cancel, Integer> {

        CancelAct() {
            super(Actions.CANCEL);
        }

        @Override
        protected Ruling decide(Cancel command, CounselState state, Loaded loaded, Moment moment) {
            if (planned(state, command.number()).isEmpty()) {
                return refuse("no-such-meeting", "counselling.plan");
            }
            Ruling.Plan.Builder plan = Ruling.plan();
            Meetings.cancel(plan, command.counsel(), state, m -> m.planned().number() == command.number());
            return plan.build();
        }

        @Override
        public Integer answer(Cancel command, Loaded after, Moment moment) {
            return command.number();
        }
    }

    static Optional<Meeting> planned(CounselState state, int number) {
        return Optional.ofNullable(state.meetings().get(number)).filter(Meeting::isPlanned);
    }

    static LocalDate day(Instant at) {
        return at.atZone(Moment.ZONE).toLocalDate();
    }
}
