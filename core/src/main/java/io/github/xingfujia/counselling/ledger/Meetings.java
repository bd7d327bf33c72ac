package io.github.xingfujia.counselling.ledger;

import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ViolenceFileId;
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
import java.util.Arrays;
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

    /** Returns what to load beside a file: the gates of its people, the diaries of its meetings that are not over. */
    public static List<Ref> beside(CounselState state) {
        List<Ref> refs = new ArrayList<>();
        state.partners().values().stream()
                .flatMap(p -> Stream.concat(p.gates().stream(), p.named().stream()))
                .forEach(p -> refs.add(Gates.of(p)));
        state.meetings().values().stream()
                .filter(m -> m.isPlanned() || m.isStarted())
                .forEach(m -> refs.addAll(diaries(m.planned())));
        return refs.stream().distinct().toList();
    }

    static List<Ref> diaries(CounselFact.Planned planned) {
        return Diary.of(planned.counsellor(), planned.from(), planned.until());
    }

    /**
     * Returns why a meeting may not be, as far as its people are concerned; empty when it may. Asked when it is planned and again
     * when it begins.
     */
    public static Optional<Ruling> shut(CounselId id, CounselState state, Meeting meeting, Loaded loaded) {
        return falls(id, state, meeting, loaded).or(() -> approached(id, state, meeting, loaded));
    }

    /** Returns why a planned meeting cannot stand; what is planned with one alone never falls by what the other said. */
    public static Optional<Ruling> falls(CounselId id, CounselState state, Meeting meeting, Loaded loaded) {
        for (Partner partner : meeting.partners()) {
            Optional<Counselled> person = state.person(partner).filter(Counselled::isIn);
            if (person.isEmpty()) {
                return Optional.of(CounselAct.refuse("not-opted-in", "counselling.join"));
            }
            if (person.get().unsafe() && meeting.meetsOther()) {
                return Optional.of(CounselAct.separateForNow("not safe here"));
            }
        }
        if (meeting.meetsOther()) {
            return state.partners().values().stream()
                    .flatMap(p -> apart(id, state, p, loaded).stream())
                    .findFirst()
                    .map(CounselAct::separateForNow);
        }
        return Optional.empty();
    }

    /** Returns whether somebody of the file was not asked alone, or is not met together with anybody of the family. */
    public static boolean isApart(CounselId id, CounselState state, Loaded loaded) {
        return state.partners().values().stream()
                .anyMatch(p -> apart(id, state, p, loaded).isPresent());
    }

    /** Returns why somebody is not met together with the other; the cause is sealed. */
    private static Optional<String> apart(CounselId id, CounselState state, Counselled person, Loaded loaded) {
        GateState gate = gate(loaded, person);
        if (!gate.allows(ContactForm.JOINT, id.value())) {
            return Optional.of("gate " + gate.in(id.value()).row().state().word());
        }
        if (isAskedByTheDistrict(id, person, loaded)) {
            return Optional.of("her file is still to ask her");
        }
        if (isShutByPhone(id, person, loaded)) {
            return Optional.of("the phone of somebody endangered");
        }
        boolean nameless = state.partners().values().stream()
                .anyMatch(p -> p != person && p.joined().number().isEmpty());
        return nameless && gate.isNamed(own(id))
                ? Optional.of("named in a file, the other without a number")
                : Optional.empty();
    }

    /**
     * A sign that was seen, or told in her own words, opened her file at the district: whoever is accountable there asks her alone, and
     * no answer given here stands against it before (decision 203).
     */
    private static boolean isAskedByTheDistrict(CounselId id, Counselled person, Loaded loaded) {
        return person.known().stream()
                .map(p -> loaded.of(Gates.GATES, Gates.of(p)))
                .anyMatch(gate -> own(id).stream()
                        .anyMatch(file -> gate.matters().containsKey(file)
                                && !gate.in(file).current()));
    }

    /**
     * Whoever showed no identity number may be whom another matter knows under the same phone and another name: what was found there
     * shuts here, and is shown to nobody (decision 203).
     */
    private static boolean isShutByPhone(CounselId id, Counselled person, Loaded loaded) {
        return person.onlyPhone()
                .map(phone -> loaded.of(Gates.GATES, Gates.of(phone)).matters().entrySet().stream()
                        .filter(e -> !e.getKey().equals(id.value()))
                        .anyMatch(e -> e.getValue().found().isPositive()))
                .orElse(false);
    }

    /** The files that this counselling opened itself know her. */
    private static List<String> own(CounselId id) {
        return Arrays.stream(Partner.values())
                .map(partner -> ViolenceFileId.ofDispute(id.value(), CounselFiles.of(partner))
                        .value())
                .toList();
    }

    /** One alone is not met for the matter while the other is endangered, nor the second before the first opened the way to him. */
    private static Optional<Ruling> approached(CounselId id, CounselState state, Meeting meeting, Loaded loaded) {
        if (meeting.planned().form() != ContactForm.SEPARATE) {
            return Optional.empty();
        }
        Partner with = meeting.partners().get(0);
        boolean persuades = state.person(with.other())
                .filter(other ->
                        gate(loaded, other).in(id.value()).row().state().isForbidden())
                .isPresent();
        if (persuades) {
            return Optional.of(CounselAct.separateForNow("the other is endangered"));
        }
        boolean helped = state.person(with)
                .filter(she -> she.unsafe()
                        || gate(loaded, she).in(id.value()).row().state().isPositive())
                .isPresent();
        return with == Partner.SECOND && !helped ? unapproachable(id, state, loaded) : Optional.empty();
    }

    /** Returns why nobody comes to the other through us; empty once the first was asked alone and the gate lets him come. */
    public static Optional<Ruling> unapproachable(CounselId id, CounselState state, Loaded loaded) {
        boolean open = state.person(Partner.FIRST)
                .filter(she -> isApproachable(id, she, loaded))
                .isPresent();
        return open ? Optional.empty() : Optional.of(CounselAct.separateForNow("no approach"));
    }

    private static boolean isApproachable(CounselId id, Counselled she, Loaded loaded) {
        return gate(loaded, she).allowsApproach(id.value())
                && !isAskedByTheDistrict(id, she, loaded)
                && !isShutByPhone(id, she, loaded);
    }

    /**
     * Returns what this file found of somebody, with what is open here as things stand: what another matter shuts is not shown as open,
     * and no cause is told. Counselling neither lifts nor goes from one to the other.
     */
    public static GateTable.Row open(CounselId id, CounselState state, Counselled person, Loaded loaded) {
        GateTable.Row here = gate(loaded, person).in(id.value()).row();
        boolean joint = !person.unsafe() && apart(id, state, person, loaded).isEmpty();
        return new GateTable.Row(
                here.state(),
                isApproachable(id, person, loaded) ? here.approach() : GateTable.Approach.NONE,
                joint ? here.joint() : GateTable.Joint.NONE,
                here.due(),
                false,
                here.articles());
    }

    /** Returns what the gate knows of somebody under every pseudonym she is known by. */
    public static GateState gate(Loaded loaded, Counselled person) {
        return Gates.known(loaded, person.known().stream().map(Gates::of).toList());
    }

    /** Writes to the gate of somebody under every pseudonym she is known by. */
    public static void toGates(Ruling.Plan.Builder plan, Counselled person, GateFact fact) {
        person.gates().forEach(p -> plan.to(Gates.of(p), "", fact));
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
    public static void toGates(
            Ruling.Plan.Builder plan, CounselState state, Meeting meeting, GateFact fact, Loaded loaded) {
        if (meeting.meetsOther()) {
            List<Ref> gates = state.partners().values().stream()
                    .flatMap(p -> p.gates().stream())
                    .map(Gates::of)
                    .toList();
            Gates.names(loaded, gates).forEach(gate -> plan.to(gate, "", fact));
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
                        && falls(id, state, m, loaded).isPresent());
        return plan.with(
                Stream.concat(plan.facts().stream(), shut.placed().stream()).toList(), plan.digests());
    }
}
