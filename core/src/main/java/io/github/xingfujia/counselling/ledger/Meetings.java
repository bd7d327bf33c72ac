package io.github.xingfujia.counselling.ledger;

import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.Where;
import io.github.xingfujia.counselling.ledger.CounselState.Meeting;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a meeting may be, asked when it is planned and again when it begins (会面条件): the gate of each, her own word, and the
 * counsellor's certificate and time. Safety invariants 1 and 5.
 */
public final class Meetings {

    private Meetings() {}

    /** Returns what to load beside a file: the gates of its people, the diaries of its planned meetings. */
    public static List<Ref> beside(CounselState state) {
        List<Ref> refs = new ArrayList<>();
        state.partners().values().forEach(p -> refs.add(Gates.of(p.id())));
        state.meetings().values().stream().filter(Meeting::isPlanned).forEach(m -> refs.addAll(diaries(m.planned())));
        return refs.stream().distinct().toList();
    }

    static List<Ref> diaries(CounselFact.Planned planned) {
        return Diary.of(planned.counsellor(), planned.from(), planned.until());
    }

    /** Returns why a meeting may not be, as far as its people are concerned; empty when it may. */
    public static Optional<Ruling> shut(CounselId id, CounselState state, Meeting meeting, Loaded loaded) {
        for (Partner partner : meeting.partners()) {
            Optional<CounselState.Person> person = state.person(partner).filter(CounselState.Person::isIn);
            if (person.isEmpty()) {
                return Optional.of(CounselAct.refuse("not-opted-in", "counselling.join"));
            }
            if (meeting.planned().where() == Where.CALL && !mayCall(person.get())) {
                return Optional.of(CounselAct.refuse("no-call", "counselling.plan"));
            }
            if (person.get().unsafe() && meeting.meetsOther()) {
                return Optional.of(CounselAct.separateForNow("not safe here"));
            }
        }
        if (meeting.meetsOther()) {
            for (CounselState.Person person : state.partners().values()) {
                // by a name alone, what another file found of the same woman is not found
                if (person.joined().number().isEmpty()) {
                    return Optional.of(CounselAct.refuse("not-identified", "counselling.open"));
                }
                GateState gate = gate(loaded, person);
                if (!gate.allows(ContactForm.JOINT, id.value())) {
                    return Optional.of(CounselAct.separateForNow(
                            "gate " + gate.in(id.value()).row().state().word()));
                }
            }
        }
        if (callsOther(state, meeting, loaded, id)) {
            return Optional.of(CounselAct.separateForNow("no approach through us"));
        }
        boolean persuades = meeting.planned().form() == ContactForm.SEPARATE
                && state.person(meeting.partners().get(0).other())
                        .filter(other ->
                                gate(loaded, other).in(id.value()).row().state().isForbidden())
                        .isPresent();
        return persuades ? Optional.of(CounselAct.separateForNow("the other is endangered")) : Optional.empty();
    }

    /** Safety invariant 4: a meeting by call is a message that goes on for an hour. */
    private static boolean mayCall(CounselState.Person person) {
        return person.joined().phone().isPresent()
                && person.joined().contact().channels().contains(MessageChannel.CALL);
    }

    /** Returns whether we would call somebody while the gate of the other leaves no approach: whoever came second, and whoever endangers. */
    private static boolean callsOther(CounselState state, Meeting meeting, Loaded loaded, CounselId id) {
        Partner with = meeting.partners().get(0);
        return meeting.planned().where() == Where.CALL
                && state.person(with.other())
                        .map(other -> gate(loaded, other).in(id.value()).row())
                        .filter(row -> with == Partner.SECOND
                                ? row.approach() == GateTable.Approach.NONE
                                : row.state().isPositive())
                        .isPresent();
    }

    static GateState gate(Loaded loaded, CounselState.Person person) {
        return loaded.of(Gates.GATES, Gates.of(person.id()));
    }

    /** Returns why a counsellor may not hold it on a day; empty when she may. */
    public static Optional<Ruling> unable(CounselState state, StaffId counsellor, LocalDate day, Loaded loaded) {
        if (state.opened().orElseThrow().never().contains(counsellor)) {
            return Optional.of(CounselAct.refuse("not-wanted", "counselling.plan"));
        }
        return loaded.of(Certificates.CERTIFICATES, Certificates.of(counsellor)).validOn(Track.COUNSELLING, day)
                ? Optional.empty()
                : Optional.of(CounselAct.refuse("not-certified", "volunteer.award"));
    }

    /** Returns whether her time is free, leaving out what is named. */
    public static boolean isFree(Loaded loaded, StaffId staff, Instant from, Instant until, String except) {
        return Diary.of(staff, from, until).stream()
                .allMatch(d -> loaded.of(Diary.DIARY, d).without(except).isFree(from, until));
    }

    /** Returns what a diary says of a meeting's time; never whose it is. */
    public static String what(CounselId id, int number) {
        return "counsel/" + id + "/" + number;
    }

    /** Takes the counsellor's time. */
    public static void book(
            Ruling.Plan.Builder plan, CounselId id, int number, StaffId staff, Instant from, Instant until) {
        Diary.of(staff, from, until).forEach(d -> plan.to(d, "", new Diary.Booked(from, until, what(id, number))));
    }

    /** Gives the planned time back. */
    public static void free(Ruling.Plan.Builder plan, CounselId id, CounselFact.Planned planned) {
        diaries(planned).forEach(d -> plan.to(d, "", new Diary.Freed(what(id, planned.number()))));
    }

    /** Writes on the gates of everybody here that a meeting of both was planned or begun. */
    public static void toGates(Ruling.Plan.Builder plan, CounselState state, Meeting meeting, GateFact fact) {
        if (meeting.meetsOther()) {
            state.partners().values().forEach(p -> plan.to(Gates.of(p.id()), "", fact));
        }
    }

    /** Cancels every planned meeting that {@code shut} holds for; its diary must be loaded. */
    public static void cancel(Ruling.Plan.Builder plan, CounselId id, CounselState state, Predicate<Meeting> shut) {
        state.meetings().values().stream()
                .filter(m -> m.isPlanned() && shut.test(m))
                .forEach(m -> {
                    plan.to(
                            CounselFiles.of(id),
                            CounselFiles.STAFF,
                            new CounselFact.Cancelled(m.planned().number()));
                    free(plan, id, m.planned());
                });
    }

    /** Returns a plan that also cancels what may not be held as the file stood before it. */
    static Ruling cancelShut(Ruling.Plan plan, CounselId id, CounselState state, Loaded loaded) {
        if (plan.facts().isEmpty()) {
            return plan;
        }
        List<Fact> facts = plan.facts().stream().map(Ruling.Plan.Placed::fact).toList();
        Ruling.Plan.Builder shut = Ruling.plan();
        cancel(
                shut,
                id,
                state,
                m -> !facts.contains(new CounselFact.Cancelled(m.planned().number()))
                        && shut(id, state, m, loaded).isPresent());
        return plan.with(
                Stream.concat(plan.facts().stream(), shut.placed().stream()).toList(), plan.digests());
    }
}
