package io.github.xingfujia.counselling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.prevention.WatchBasis;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.Dispatched;
import io.github.xingfujia.volunteer.DutyLine;
import io.github.xingfujia.volunteer.EndDuty;
import io.github.xingfujia.volunteer.StartDuty;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At a petition only whoever was sent and has come writes first aid down; nobody in danger is left before she is handed over. */
class PetitionsTest {

    @SuppressWarnings("NullAway.Init")
    private TestHouse house;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow().code();
    }

    @Test
    void a_call_out_sends_counsellors_and_closes_when_everybody_is_safe() {
        Counselling wang = house.as("wang", TestHouse.CENTRE).counselling();
        CalledOut out = wang.callOut(new CallOut(
                        PostId.of(TestHouse.CENTRE),
                        TickingClock.shanghai("2026-09-07T10:00"),
                        TickingClock.shanghai("2026-09-07T12:00"),
                        Danger.MEDIUM,
                        12,
                        List.of()))
                .orThrow();
        assertEquals(2, out.sent().chosen().size(), "from medium on two go");
        PetitionId id = out.petition();
        String one = out.sent().chosen().get(0).staff().value();
        String two = out.sent().chosen().get(1).staff().value();
        String post = post(one);
        FirstAid aid = new FirstAid(Condition.MAY_HARM_HERSELF, "情绪激动，已陪伴");
        assertEquals("not-there", refused(house.as(one, post).counselling().aid(id, aid)));
        CounselCode hospital = CounselCode.of("hospital");
        assertEquals("nobody-aided", refused(wang.handOver(id, 1, hospital, true, "")));
        assertEquals("somebody-is-to-come", refused(wang.debrief(id, new Debrief("x", false))));
        house.clock().passTo("2026-09-07T10:00");
        start(out.sent().chosen().get(0), one);
        // whoever is there first helps, and waits for nobody
        house.as(one, post).counselling().aid(id, aid).orThrow();
        start(out.sent().chosen().get(1), two);
        assertEquals("not-there", refused(wang.aid(id, aid)), "whoever called is not there");
        assertEquals("somebody-is-out", refused(wang.debrief(id, new Debrief("x", false))));
        Counselling hers = house.as(one, post).counselling();
        CounselId file =
                hers.open(OpenCounsel.of("marriage", FilePerson.woman("演示·小禾"))).orThrow();
        PlanMeeting next = PlanMeeting.of(
                        ContactForm.SEPARATE,
                        TickingClock.shanghai("2026-09-07T11:00"),
                        TickingClock.shanghai("2026-09-07T11:30"))
                .with(Partner.FIRST);
        assertEquals("not-free", refused(hers.plan(file, next)));
        end(out.sent().chosen().get(0), one);
        end(out.sent().chosen().get(1), two);
        hers.plan(file, next).orThrow(); // who is back has the rest of her time
        assertEquals("hand-over-first", refused(wang.debrief(id, new Debrief("x", false))));
        CounselCode relative = CounselCode.of("family-member");
        assertEquals("not-agreed", refused(wang.handOver(id, 1, relative, false, "")), "none whom she did not name");
        wang.handOver(id, 1, hospital, false, "120 送医").orThrow();
        FirstAid later = new FirstAid(Condition.CALMED, "回来后补记");
        house.as(one, post).counselling().aid(id, later).orThrow();
        assertEquals("handed-already", refused(wang.handOver(id, 1, hospital, true, "")));
        assertEquals("not-agreed", refused(wang.handOver(id, 2, hospital, false, "")), "whoever is calm is asked");
        wang.handOver(id, 2, hospital, true, "").orThrow();
        wang.debrief(id, new Debrief("两人配合顺利", false)).orThrow();
        assertEquals("petition-closed", refused(wang.debrief(id, new Debrief("x", false))));
        PetitionView view = wang.petition(id).orThrow();
        assertEquals(
                List.of(DutyLine.Standing.ENDED, DutyLine.Standing.ENDED),
                view.team().stream().map(PetitionView.Sent::standing).toList());
        assertEquals("情绪激动，已陪伴", view.aids().get(0).words());
        PetitionView colleague =
                house.as("shen", TestHouse.CENTRE).counselling().petition(id).orThrow();
        assertEquals("", colleague.aids().get(0).words(), "what was said stays with those who were there");
        assertEquals(
                "not-available",
                refused(house.as("zhou", TestHouse.STATION).counselling().petition(id)));
        assertTrue(house.home().verify().isSound());
    }

    @Test
    void a_sign_of_violence_is_heard_told_the_district_and_handed_to_nobody_at_home() {
        Counselling wang = house.as("wang", TestHouse.CENTRE).counselling();
        CalledOut out = wang.callOut(new CallOut(
                        PostId.of(TestHouse.CENTRE),
                        TickingClock.shanghai("2026-09-07T10:00"),
                        TickingClock.shanghai("2026-09-07T12:00"),
                        Danger.LOW,
                        3,
                        List.of()))
                .orThrow();
        house.clock().passTo("2026-09-07T10:00");
        Dispatched.Chosen sent = out.sent().chosen().get(0);
        start(sent, sent.staff().value());
        Counselling there =
                house.as(sent.staff().value(), post(sent.staff().value())).counselling();
        there.aid(out.petition(), new FirstAid(Condition.CALMED, "她说被老公打")).orThrow();
        there.aid(out.petition(), new FirstAid(Condition.MAY_HARM_HERSELF, "")).orThrow();
        assertEquals(
                List.of(Condition.SIGN_OF_VIOLENCE, Condition.MAY_HARM_HERSELF),
                wang.petition(out.petition()).orThrow().aids().stream()
                        .map(PetitionView.Aid::condition)
                        .toList(),
                "words weigh, however calm she left");
        assertEquals(
                List.of(WatchBasis.PETITION),
                house.as("yang", TestHouse.CENTRE).prevention().signs(Optional.empty(), 10).rows().stream()
                        .map(line -> line.basis())
                        .toList());
        CounselCode relative = CounselCode.of("family-member");
        CounselCode police = CounselCode.of("police");
        assertEquals("not-to-the-family", refused(wang.handOver(out.petition(), 1, relative, true, "交给丈夫")));
        wang.handOver(out.petition(), 2, relative, true, "").orThrow();
        end(sent, sent.staff().value());
        assertEquals("hand-over-first", refused(wang.debrief(out.petition(), new Debrief("x", false))));
        wang.handOver(out.petition(), 1, police, false, "").orThrow();
        wang.debrief(out.petition(), new Debrief("顺利", false)).orThrow();
    }

    private String post(String staff) {
        return house.home()
                .network()
                .member(StaffId.of(staff))
                .orElseThrow()
                .duties()
                .get(0)
                .post()
                .value();
    }

    private void start(Dispatched.Chosen sent, String staff) {
        house.as(staff, post(staff))
                .volunteering()
                .startDuty(new StartDuty(sent.duty()))
                .orThrow();
    }

    private void end(Dispatched.Chosen sent, String staff) {
        house.as(staff, post(staff))
                .volunteering()
                .endDuty(new EndDuty(sent.duty()))
                .orThrow();
    }
}
