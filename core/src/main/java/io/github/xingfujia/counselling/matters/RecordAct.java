package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.counselling.Attendance;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.EndCause;
import io.github.xingfujia.counselling.MeetingStanding;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.PublishedCounselFact;
import io.github.xingfujia.counselling.RecordMeeting;
import io.github.xingfujia.counselling.Recorded;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.Chosen;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.CounselCommand;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Meeting;
import io.github.xingfujia.counselling.ledger.Meetings;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.messaging.PressureWording;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Sufferer;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a meeting down by the record form. A sign of violence in it, ticked or told, shuts the gate in the same command; a visit that was not
 * wanted, or missed too often, stops care.
 */
public final class RecordAct extends CounselAct<RecordAct.Write, Recorded> {

    public record Write(CounselId counsel, int number, RecordMeeting record) implements CounselCommand {}

    private final CounselTerms terms;
    private final Violence violence;

    RecordAct(CounselTerms terms, Violence violence) {
        super(Actions.RECORD);
        this.terms = terms;
        this.violence = violence;
    }

    @Override
    protected boolean afterEnd() {
        return true; // what was begun is written down
    }

    @Override
    public List<Ref> then(Write command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        Stream.concat(command.record().sign().stream(), hurt(command, state(command, loaded)).stream())
                .forEach(p -> refs.addAll(violence.beside(command.counsel(), p)));
        return refs.stream().distinct().toList();
    }

    @Override
    public List<Clear> clear(Write command, Loaded loaded, Moment moment) {
        CounselState state = state(command, loaded);
        List<Clear> clear = new ArrayList<>();
        meeting(command, state).ifPresent(m -> {
            if (!command.record().words().isBlank()) {
                clear.add(said(command, state, m));
                hurt(command, state)
                        .filter(m.partners()::contains)
                        .flatMap(state::person)
                        .ifPresent(p -> clear.addAll(violence.words(
                                command.counsel(),
                                m.partners().get(0),
                                state,
                                p.id(),
                                command.record().words())));
            }
            if (!command.record().intervention().isBlank()) {
                clear.add(CounselFiles.staff(
                        "intervention", command.counsel(), command.record().intervention()));
            }
        });
        return clear;
    }

    /** What one said alone is hers; what both said stands under the key of the file. */
    private static Clear said(Write command, CounselState state, Meeting meeting) {
        String words = command.record().words();
        List<Partner> there = meeting.partners();
        return there.size() > 1
                ? CounselFiles.staff("words", command.counsel(), words)
                : state.person(there.get(0))
                        .map(p -> CounselFiles.hers("words", command.counsel(), there.get(0), p.id(), words))
                        .orElseGet(() -> CounselFiles.staff("words", command.counsel(), words));
    }

    @Override
    protected Ruling decide(Write command, CounselState state, Loaded loaded, Moment moment) {
        Optional<Meeting> found = meeting(command, state);
        boolean begun =
                found.filter(m -> m.standing() == MeetingStanding.STARTED).isPresent();
        boolean came = found.filter(Meeting::isPlanned)
                .filter(m -> !moment.now().isBefore(m.planned().from()))
                .filter(m -> command.record().attendance() != Attendance.HELD)
                .isPresent();
        if (!begun && !came) {
            return refuse("not-begun", "counselling.start");
        }
        Meeting meeting = found.orElseThrow();
        if (tellsOfTheHour(command.record())
                && moment.now().isBefore(meeting.planned().from())) {
            return refuse("not-her-hour-yet", "counselling.record");
        }
        if (!staff(moment).id().equals(meeting.planned().counsellor())) {
            return refuse("not-her-meeting", "counselling.view");
        }
        checked(command.record(), state);
        if (command.record().sign().flatMap(state::person).isEmpty()
                && command.record().sign().isPresent()) {
            return refuse("not-opted-in", "counselling.join");
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        write(plan, command, state, meeting, moment);
        heard(plan, command, state, meeting, loaded, moment);
        follow(plan, command, state, meeting, moment);
        return plan.build();
    }

    /** Returns whether it tells of the planned hour: what may mean danger is written down whenever it is seen or heard. */
    private boolean tellsOfTheHour(RecordMeeting record) {
        boolean danger =
                record.sign().isPresent() || violence.heard(record.words()) || violence.heard(record.intervention());
        return !danger && (record.attendance() == Attendance.HELD || record.attendance() == Attendance.NOT_MET);
    }

    /** Returns who was there alone; empty when both were, or nobody. */
    private static Optional<Partner> alone(Meeting meeting) {
        return Optional.of(meeting.partners())
                .filter(there -> there.size() == 1)
                .map(there -> there.get(0));
    }

    /** Returns to whom violence is done by what one said who was there alone; empty when nobody can tell. */
    private Optional<Partner> hurt(Write command, CounselState state) {
        return meeting(command, state)
                .flatMap(RecordAct::alone)
                .flatMap(p -> violence.hurt(p, state, command.record().words()));
    }

    /** Returns of whom violence was seen or heard: whoever was named, everybody who was there, or both where nobody can tell. */
    private List<Partner> endangered(Write command, CounselState state, Meeting meeting) {
        RecordMeeting record = command.record();
        boolean heard = violence.heard(record.words()) || violence.heard(record.intervention());
        boolean both = alone(meeting)
                .filter(p -> violence.sufferer(p, state, record.words()) == Sufferer.UNKNOWN)
                .isPresent();
        return Stream.of(
                        record.sign().stream(),
                        hurt(command, state).stream(),
                        meeting.partners().stream().filter(p -> heard),
                        state.partners().keySet().stream().filter(p -> both))
                .flatMap(partners -> partners)
                .filter(p -> state.person(p).isPresent())
                .distinct()
                .toList();
    }

    private void heard(
            Ruling.Plan.Builder plan,
            Write command,
            CounselState state,
            Meeting meeting,
            Loaded loaded,
            Moment moment) {
        RecordMeeting record = command.record();
        Optional<Partner> hurt = hurt(command, state);
        for (Partner partner : endangered(command, state, meeting)) {
            boolean hers = hurt.filter(partner::equals).isPresent();
            boolean speaks = hers && meeting.partners().contains(partner);
            if (hers || record.sign().filter(partner::equals).isPresent()) {
                violence.sign(plan, command.counsel(), partner, state, speaks ? record.words() : "", loaded, moment);
            } else {
                Violence.again(plan, command.counsel(), partner, state, moment);
            }
        }
    }

    private void checked(RecordMeeting record, CounselState state) {
        CounselFact.Opened opened = state.opened().orElseThrow();
        boolean asks = terms.form()
                .kind(opened.kind())
                .filter(CounselTerms.Kind::results)
                .isPresent();
        Checks checks = Checks.of();
        record.result().ifPresent(r -> {
            if (asks) {
                Chosen.choice(checks, "result", terms.form().results(), r);
            } else {
                checks.that(false, "result", "not-of-kind", r.toString());
            }
        });
        record.satisfaction()
                .ifPresent(
                        s -> Chosen.choice(checks, "satisfaction", terms.form().satisfactions(), s));
        List<CounselTerms.Choice> modules = opened.programme()
                .flatMap(terms::programme)
                .map(CounselTerms.Programme::modules)
                .orElse(List.of());
        record.modules().forEach(m -> Chosen.choice(checks, "modules", modules, m));
        checks.orThrow();
    }

    private static void write(
            Ruling.Plan.Builder plan, Write command, CounselState state, Meeting meeting, Moment moment) {
        RecordMeeting record = command.record();
        plan.to(
                ref(command),
                CounselFiles.STAFF,
                new CounselFact.Written(
                        command.number(),
                        record.attendance(),
                        record.modules(),
                        record.result(),
                        record.satisfaction(),
                        sealed("words", moment),
                        sealed("intervention", moment),
                        moment.today()));
        if (moment.now().isBefore(meeting.planned().until())) {
            Meetings.free(plan, command.counsel(), meeting.planned());
        }
        if (record.attendance() == Attendance.HELD) {
            CounselFact.Opened opened = state.opened().orElseThrow();
            plan.publish(
                    ref(command),
                    CounselFiles.STAFF,
                    new PublishedCounselFact.Met(
                            opened.post(),
                            opened.kind(),
                            opened.group().orElse(CounselCode.UNSAID),
                            meeting.planned().form() == ContactForm.JOINT,
                            record.result().orElse(CounselCode.UNSAID),
                            record.satisfaction().orElse(CounselCode.UNSAID),
                            moment.today()));
        }
    }

    private static Optional<Sealed> sealed(String name, Moment moment) {
        return moment.hasSealed(name) ? Optional.of(moment.sealed(name)) : Optional.empty();
    }

    private void follow(Ruling.Plan.Builder plan, Write command, CounselState state, Meeting meeting, Moment moment) {
        Attendance attendance = command.record().attendance();
        boolean cares = state.opened().orElseThrow().group().isPresent();
        Optional<EndCause> stops = Optional.empty();
        if (cares && attendance == Attendance.DECLINED) {
            stops = Optional.of(EndCause.OWN_WISH);
        } else if (cares && attendance == Attendance.NOT_MET && state.missedInARow(moment.today()) >= terms.missed()) {
            stops = Optional.of(EndCause.STOP_RULE);
        }
        boolean everything = stops.isPresent();
        List<Partner> endangered = endangered(command, state, meeting);
        boolean unsafe = attendance == Attendance.UNSAFE;
        Meetings.cancel(
                plan,
                command.counsel(),
                state,
                m -> m.planned().number() != command.number()
                        && (everything
                                || endangered.stream()
                                        .anyMatch(p -> Violence.falls(p).test(m))
                                || unsafe && m.partners().stream().anyMatch(meeting.partners()::contains)));
        if (state.isOpen()) {
            stops.ifPresent(
                    cause -> plan.to(ref(command), CounselFiles.COMMON, new CounselFact.Ended(cause, moment.today())));
        }
    }

    private static Optional<Meeting> meeting(Write command, CounselState state) {
        return Optional.ofNullable(state.meetings().get(command.number()));
    }

    @Override
    public Recorded answer(Write command, Loaded after, Moment moment) {
        RecordMeeting record = command.record();
        return new Recorded(
                command.number(),
                PressureWording.pressing(record.intervention()),
                violence.heard(record.words()) || violence.heard(record.intervention()));
    }
}
