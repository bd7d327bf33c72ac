package io.github.xingfujia.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseFact.SessionPlanned;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Messaging;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.Entry;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.volunteer.TeamFact;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.Volunteering;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A second reading of the journal, written from the contract alone: it follows what was recorded and objects at the
 * first fact that the gate table, the one accountable post or the team's rules do not allow.
 */
final class Chronicle {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final FactCodec codec = new FactCodec(facts());
    private final Map<String, Gate> gates = new TreeMap<>();
    private final Map<String, Told> cases = new TreeMap<>();
    private final Map<StaffId, LocalDate> certifiedUntil = new TreeMap<>();
    private final Map<String, Integer> reached = new TreeMap<>();

    private static List<FactTypes> facts() {
        List<FactTypes> all = new ArrayList<>(List.of(AccessStream.facts(), Gates.facts()));
        all.addAll(CaseworkRoom.facts());
        all.addAll(Volunteering.facts());
        all.addAll(Messaging.facts());
        return all;
    }

    /** What §2 asks about one person. */
    private static final class Gate {
        private GateClass gravest = GateClass.NOT_SCREENED;
        private boolean asked;
        private boolean interviewed;
        private boolean wantsShuttle;

        boolean positive() {
            return gravest == GateClass.FIRST_AND_MINOR
                    || gravest == GateClass.INJURED_OR_REPEATED
                    || gravest == GateClass.SEVERE
                    || gravest == GateClass.MINOR_OR_INCAPABLE;
        }

        boolean mayApproach() {
            return asked && (gravest == GateClass.NO_INDICATOR || gravest == GateClass.FIRST_AND_MINOR && interviewed);
        }

        boolean mayMeet(ContactForm form) {
            return switch (form) {
                case SEPARATE -> gravest != GateClass.SEVERE && gravest != GateClass.MINOR_OR_INCAPABLE;
                case JOINT -> asked && gravest == GateClass.NO_INDICATOR;
                case SHUTTLE ->
                    asked
                            && (gravest == GateClass.NO_INDICATOR
                                    || gravest == GateClass.FIRST_AND_MINOR && interviewed && wantsShuttle);
                case APPROACH -> mayApproach();
            };
        }
    }

    /** What one case has come to. */
    static final class Told {
        private final List<PostId> accountable = new ArrayList<>();
        private final Map<Side, PersonId> parties = new TreeMap<>();
        private final Set<StaffId> excluded = new TreeSet<>();
        private final Map<Integer, Slot> sessions = new LinkedHashMap<>();
        private boolean agreed;
        private boolean approached;
        private int returns;

        PostId accountable() {
            return accountable.get(accountable.size() - 1);
        }
    }

    private record Slot(ContactForm form, StaffId mediator, Instant from, Instant until, boolean started) {}

    Told of(CaseId id) {
        return cases.getOrDefault(id.value(), new Told());
    }

    /** Returns how often each fact was recorded, by its name. */
    Map<String, Integer> reached() {
        return reached;
    }

    /** Reads one more entry. */
    void read(Entry entry) {
        String[] stream = entry.stream().value().split("/");
        for (Fact fact : codec.decode(entry.body()).facts()) {
            reached.merge(fact.getClass().getSimpleName(), 1, Integer::sum);
            if (fact instanceof GateFact gate) {
                gate(gates.computeIfAbsent(stream[1], k -> new Gate()), gate);
            } else if (fact instanceof TeamFact team) {
                team(StaffId.of(stream[1]), team);
            } else if (fact instanceof CaseFact told) {
                read(cases.computeIfAbsent(stream[1], k -> new Told()), told, entry.recordedAt());
            }
        }
    }

    private static void gate(Gate gate, GateFact fact) {
        if (fact instanceof GateFact.Screened s) {
            gate.asked = s.found() != GateClass.NOT_SCREENED;
            gate.gravest = s.found().ordinal() > gate.gravest.ordinal() ? s.found() : gate.gravest;
        } else if (fact instanceof GateFact.IncidentReported) {
            gate.asked = false;
            gate.interviewed = false;
            gate.wantsShuttle = false;
        } else if (fact instanceof GateFact.Interviewed i) {
            gate.interviewed = i.toldOfProtectionOrder();
            gate.wantsShuttle = i.wantsShuttle();
        } else if (fact instanceof GateFact.Lifted lifted) {
            assertFalse(
                    gate.gravest == GateClass.SEVERE || gate.gravest == GateClass.MINOR_OR_INCAPABLE,
                    "a row was lifted that nothing lifts");
            assertEquals(2, lifted.staff().stream().distinct().count(), "one person lifted a row alone");
            gate.gravest = GateClass.NO_INDICATOR;
        }
    }

    private void team(StaffId staff, TeamFact fact) {
        if (fact instanceof TeamFact.Certified c && c.track() == Track.MEDIATION) {
            certifiedUntil.put(staff, c.until());
        } else if (fact instanceof TeamFact.Revoked r && r.track() == Track.MEDIATION) {
            certifiedUntil.put(staff, r.from().minusDays(1));
        }
    }

    private void read(Told told, CaseFact fact, Instant at) {
        if (fact instanceof CaseFact.Opened o) {
            assertTrue(told.accountable.isEmpty(), "a case was opened twice");
            told.accountable.add(o.accountable());
        } else if (fact instanceof CaseFact.AccountableMoved m) {
            assertFalse(m.to().equals(told.accountable()), "a case moved to where it was");
            told.accountable.add(m.to());
        } else if (fact instanceof CaseFact.Returned) {
            told.returns++;
            assertEquals(1, told.returns, "a case was given back twice");
        } else if (fact instanceof CaseFact.PartyDescribed p) {
            told.parties.put(p.side(), p.person());
        } else if (fact instanceof CaseFact.Wished w) {
            told.excluded.addAll(w.neverStaff());
        } else if (fact instanceof CaseFact.RelationDisclosed r) {
            told.excluded.add(r.staff());
        } else if (fact instanceof CaseFact.Challenged c) {
            told.excluded.add(c.staff());
        } else if (fact instanceof CaseFact.ApproachAgreed a) {
            told.agreed = a.approach();
        } else if (fact instanceof CaseFact.ApproachWithdrawn) {
            told.agreed = false;
        } else if (fact instanceof CaseFact.Approached) {
            approached(told);
        } else if (fact instanceof CaseFact.AdviserNamed a) {
            assertFalse(told.excluded.contains(a.adviser()), "a barred adviser was named");
        } else if (fact instanceof CaseFact.HandlerAssigned h) {
            mayHandle(told, h.handler(), day(at));
        } else if (fact instanceof SessionPlanned s) {
            given(told, s.session(), new Slot(s.form(), s.mediator(), s.from(), s.until(), false), day(s.from()));
        } else if (fact instanceof CaseFact.SessionStarted s) {
            started(told, s.session(), at);
        } else if (fact instanceof CaseFact.SessionCancelled c) {
            told.sessions.remove(c.session());
        }
    }

    private void approached(Told told) {
        Gate applicant = person(told, Side.APPLICANT);
        Gate other = person(told, Side.OTHER);
        assertTrue(told.agreed, "approached without the applicant's word");
        assertTrue(applicant.mayApproach(), "approached though the gate of the applicant is shut");
        assertTrue(!other.positive() || other.mayApproach(), "approached someone found in danger");
        told.approached = true;
    }

    private void started(Told told, int number, Instant at) {
        Slot planned = told.sessions.get(number);
        assertTrue(planned != null && !planned.started(), "a session was started that was not planned");
        Duration length = Duration.between(planned.from(), planned.until());
        boolean within = !at.isBefore(planned.from()) && at.isBefore(planned.until());
        Instant from = within ? planned.from() : at;
        told.sessions.remove(number);
        given(told, number, new Slot(planned.form(), planned.mediator(), from, from.plus(length), true), day(at));
    }

    private void given(Told told, int number, Slot slot, LocalDate day) {
        for (PersonId person : told.parties.values()) {
            assertTrue(
                    gates.getOrDefault(person.value(), new Gate()).mayMeet(slot.form()),
                    () -> slot.form() + " session past a shut gate");
        }
        if (slot.form() != ContactForm.SEPARATE) {
            assertTrue(told.approached && told.agreed, "a session with the other party without the applicant's word");
            assertEquals(2, told.parties.size());
        }
        mayHandle(told, slot.mediator(), day);
        for (Told other : cases.values()) {
            for (Slot taken : other.sessions.values()) {
                assertFalse(
                        taken.mediator().equals(slot.mediator())
                                && taken.from().isBefore(slot.until())
                                && slot.from().isBefore(taken.until()),
                        () -> slot.mediator() + " is given to two at one time");
            }
        }
        told.sessions.put(number, slot);
    }

    private void mayHandle(Told told, StaffId staff, LocalDate day) {
        assertFalse(told.excluded.contains(staff), () -> staff + " is related, challenged or barred");
        assertFalse(certifiedUntil.getOrDefault(staff, LocalDate.MIN).isBefore(day), () -> staff + " is not certified");
    }

    private Gate person(Told told, Side side) {
        PersonId person = told.parties.get(side);
        return person == null ? new Gate() : gates.getOrDefault(person.value(), new Gate());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(SHANGHAI).toLocalDate();
    }
}
