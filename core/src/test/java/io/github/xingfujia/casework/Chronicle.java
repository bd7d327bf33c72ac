package io.github.xingfujia.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseFact.SessionPlanned;
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
import io.github.xingfujia.volunteer.VolunteerRoom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<StaffId, LocalDate> issuedUntil = new TreeMap<>();
    private final Map<String, Integer> reached = new TreeMap<>();

    private static List<FactTypes> facts() {
        List<FactTypes> all = new ArrayList<>(List.of(AccessStream.facts(), Gates.facts()));
        all.addAll(CaseworkRoom.facts());
        all.addAll(VolunteerRoom.facts());
        all.addAll(Messaging.facts());
        return all;
    }

    /** What §2 asks about one person: findings over all matters, her word by the matter she said it in. */
    private static final class Gate {
        private final Map<String, GateClass> found = new TreeMap<>();
        private final Set<String> asked = new TreeSet<>();
        private final Set<String> interviewed = new TreeSet<>();
        private final Set<String> wantsShuttle = new TreeSet<>();

        GateClass gravest() {
            return found.values().stream().max(GateClass::compareTo).orElse(GateClass.NOT_SCREENED);
        }

        boolean positive() {
            return gravest() == GateClass.FIRST_AND_MINOR
                    || gravest() == GateClass.INJURED_OR_REPEATED
                    || gravest() == GateClass.SEVERE
                    || gravest() == GateClass.MINOR_OR_INCAPABLE;
        }

        boolean mayApproach(String about) {
            return asked.contains(about)
                    && (gravest() == GateClass.NO_INDICATOR
                            || gravest() == GateClass.FIRST_AND_MINOR && interviewed.contains(about));
        }

        boolean mayMeet(ContactForm form, String about) {
            return switch (form) {
                case SEPARATE -> true;
                case JOINT -> asked.contains(about) && gravest() == GateClass.NO_INDICATOR;
                case SHUTTLE ->
                    asked.contains(about)
                            && (gravest() == GateClass.NO_INDICATOR
                                    || gravest() == GateClass.FIRST_AND_MINOR
                                            && interviewed.contains(about)
                                            && wantsShuttle.contains(about));
                case APPROACH -> mayApproach(about);
            };
        }
    }

    /** What one case has come to. */
    static final class Told {
        private final List<PostId> accountable = new ArrayList<>();
        private final Map<Side, PersonId> parties = new TreeMap<>();
        private final Set<String> knownAs = new TreeSet<>();
        private final Set<StaffId> excluded = new TreeSet<>();
        private final Set<StaffId> barred = new TreeSet<>();
        private final Map<Integer, Slot> sessions = new LinkedHashMap<>();
        private boolean agreed;
        private boolean approached;
        private int returns;

        boolean keepsOut(StaffId staff) {
            return excluded.contains(staff) || barred.contains(staff);
        }

        PostId accountable() {
            return accountable.get(accountable.size() - 1);
        }
    }

    private record Slot(
            ContactForm form, Optional<Side> with, StaffId mediator, Instant from, Instant until, boolean started) {}

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
                gate(stream[1], gate);
            } else if (fact instanceof TeamFact team) {
                team(StaffId.of(stream[1]), team);
            } else if (fact instanceof CaseFact told) {
                read(stream[1], cases.computeIfAbsent(stream[1], k -> new Told()), told, entry.recordedAt());
            }
        }
    }

    private void gate(String person, GateFact fact) {
        Gate gate = gates.computeIfAbsent(person, k -> new Gate());
        if (fact instanceof GateFact.Screened s) {
            if (s.found().ordinal()
                    > gate.found.getOrDefault(s.about(), GateClass.NOT_SCREENED).ordinal()) {
                gate.found.put(s.about(), s.found());
            }
            if (speaks(person, s.about())) {
                gate.asked.remove(s.about());
                if (s.found() != GateClass.NOT_SCREENED) {
                    gate.asked.add(s.about());
                }
            }
        } else if (fact instanceof GateFact.IncidentReported i) {
            if (i.speaksForHerself()) {
                assertTrue(speaks(person, i.about()), "a matter she does not speak in froze the others");
                gate.asked.clear();
                gate.interviewed.clear();
                gate.wantsShuttle.clear();
            }
            gate.asked.remove(i.about());
            gate.interviewed.remove(i.about());
            gate.wantsShuttle.remove(i.about());
        } else if (fact instanceof GateFact.Interviewed i) {
            assertTrue(speaks(person, i.about()), "interviewed where she does not speak for herself");
            keep(gate.interviewed, i.about(), i.toldOfProtectionOrder());
            keep(gate.wantsShuttle, i.about(), i.wantsShuttle());
        } else if (fact instanceof GateFact.Lifted lifted) {
            assertFalse(
                    gate.found.get(lifted.about()) == GateClass.SEVERE
                            || gate.found.get(lifted.about()) == GateClass.MINOR_OR_INCAPABLE,
                    "a row was lifted that nothing lifts");
            assertTrue(speaks(person, lifted.about()), "lifted where she does not speak for herself");
            assertEquals(2, lifted.staff().stream().distinct().count(), "one person lifted a row alone");
            gate.found.put(lifted.about(), GateClass.NO_INDICATOR);
        }
    }

    private static void keep(Set<String> those, String about, boolean now) {
        if (now) {
            those.add(about);
        } else {
            those.remove(about);
        }
    }

    /** She is the applicant there, or was approached there. */
    private boolean speaks(String person, String about) {
        Told told = cases.getOrDefault(about, new Told());
        return told.approached
                || Optional.ofNullable(told.parties.get(Side.APPLICANT))
                        .filter(p -> p.value().equals(person))
                        .isPresent()
                || told.knownAs.contains(person);
    }

    private void team(StaffId staff, TeamFact fact) {
        if (fact instanceof TeamFact.Certified c && c.track() == Track.MEDIATION) {
            certifiedUntil.put(staff, c.until());
            issuedUntil.put(staff, c.until());
        } else if (fact instanceof TeamFact.Revoked r && r.track() == Track.MEDIATION) {
            certifiedUntil.put(staff, r.from().minusDays(1));
        } else if (fact instanceof TeamFact.AppealDecided d && d.upheld() && d.track() == Track.MEDIATION) {
            certifiedUntil.put(staff, issuedUntil.get(staff));
        }
    }

    private void read(String about, Told told, CaseFact fact, Instant at) {
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
        } else if (fact instanceof CaseFact.PartyKnownAs k && k.side() == Side.APPLICANT) {
            told.knownAs.add(k.person().value());
        } else if (fact instanceof CaseFact.Wished w) {
            told.barred.clear();
            told.barred.addAll(w.neverStaff());
        } else if (fact instanceof CaseFact.RelationDisclosed r) {
            told.excluded.add(r.staff());
        } else if (fact instanceof CaseFact.Challenged c) {
            told.excluded.add(c.staff());
        } else if (fact instanceof CaseFact.ApproachAgreed a) {
            told.agreed = a.approach();
        } else if (fact instanceof CaseFact.ApproachWithdrawn) {
            told.agreed = false;
        } else if (fact instanceof CaseFact.Approached) {
            approached(about, told);
        } else if (fact instanceof CaseFact.AdviserNamed a) {
            assertFalse(told.keepsOut(a.adviser()), "a barred adviser was named");
        } else if (fact instanceof CaseFact.HandlerAssigned h) {
            mayHandle(told, h.handler(), day(at));
        } else if (fact instanceof SessionPlanned s) {
            given(
                    about,
                    told,
                    s.session(),
                    new Slot(s.form(), s.with(), s.mediator(), s.from(), s.until(), false),
                    day(s.from()));
        } else if (fact instanceof CaseFact.SessionStarted s) {
            started(about, told, s.session(), at);
        } else if (fact instanceof CaseFact.SessionCancelled c) {
            told.sessions.remove(c.session());
        }
    }

    private void approached(String about, Told told) {
        Gate applicant = person(told, Side.APPLICANT);
        Gate other = person(told, Side.OTHER);
        assertTrue(told.agreed, "approached without the applicant's word");
        assertTrue(applicant.mayApproach(about), "approached though the gate of the applicant is shut");
        assertTrue(!other.positive(), "approached someone found in danger");
        assertFalse(told.approached, "approached twice");
        told.approached = true;
    }

    private void started(String about, Told told, int number, Instant at) {
        Slot planned = told.sessions.get(number);
        assertTrue(planned != null && !planned.started(), "a session was started that was not planned");
        Duration length = Duration.between(planned.from(), planned.until());
        boolean within = !at.isBefore(planned.from()) && at.isBefore(planned.until());
        Instant from = within ? planned.from() : at;
        told.sessions.remove(number);
        given(
                about,
                told,
                number,
                new Slot(planned.form(), planned.with(), planned.mediator(), from, from.plus(length), true),
                day(at));
    }

    private void given(String about, Told told, int number, Slot slot, LocalDate day) {
        for (PersonId person : told.parties.values()) {
            assertTrue(
                    gates.getOrDefault(person.value(), new Gate()).mayMeet(slot.form(), about),
                    () -> slot.form() + " session past a shut gate");
        }
        if (slot.form() == ContactForm.SEPARATE && slot.with().equals(Optional.of(Side.OTHER))) {
            assertTrue(told.approached, "the other party was met before the approach");
            assertTrue(
                    person(told, Side.OTHER).positive()
                            || person(told, Side.APPLICANT).mayApproach(about),
                    "the other party was met though the gate of the applicant is shut");
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
        assertFalse(told.keepsOut(staff), () -> staff + " is related, challenged or barred");
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
