package io.github.xingfujia.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.volunteer.DutyLine.Standing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two who go to what looks dangerous nobody is let in, serves and goes home alone. */
class PairTest {

    @SuppressWarnings("NullAway.Init")
    private TestHouse house;

    @SuppressWarnings("NullAway.Init")
    private Dispatched.Chosen one;

    @SuppressWarnings("NullAway.Init")
    private Dispatched.Chosen other;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 11);
        List<Dispatched.Chosen> pair = station()
                .dispatch(new Dispatch(
                        DutyKind.MEDIATION,
                        PostId.of(TestHouse.STATION),
                        TickingClock.shanghai("2026-09-07T10:00"),
                        TickingClock.shanghai("2026-09-07T11:00"),
                        Danger.MEDIUM,
                        Optional.empty(),
                        List.of()))
                .orThrow()
                .chosen();
        one = pair.get(0);
        other = pair.get(1);
        house.clock().passTo("2026-09-07T09:50");
        door(one).startDuty(new StartDuty(one.duty())).orThrow();
    }

    private Volunteering station() {
        return house.as("zhou", TestHouse.STATION).volunteering();
    }

    private Volunteering door(Dispatched.Chosen chosen) {
        PostId post = house.home()
                .network()
                .member(chosen.staff())
                .orElseThrow()
                .duties()
                .get(0)
                .post();
        return house.as(chosen.staff().value(), post.value()).volunteering();
    }

    private Standing standing(Dispatched.Chosen who) {
        return door(who).duty(who.duty()).orThrow().standing();
    }

    private static void waits(Outcome<?> outcome) {
        assertEquals("waits-for-second", outcome.refusal().orElseThrow().code());
    }

    @Test
    void whoever_comes_first_waits_and_it_begins_for_both_when_the_second_is_there() {
        assertEquals(Standing.ARRIVED, standing(one));
        waits(door(one).startDuty(new StartDuty(one.duty())));
        waits(door(one).endDuty(new EndDuty(one.duty())));
        house.clock().passTo("2026-09-07T10:05");
        door(other).startDuty(new StartDuty(other.duty())).orThrow();
        assertEquals(List.of(Standing.STARTED, Standing.STARTED), List.of(standing(one), standing(other)));
        door(one).endDuty(new EndDuty(one.duty())).orThrow();
        assertEquals(Standing.ENDED, standing(one));
    }

    @Test
    void where_the_second_never_comes_another_is_named_or_she_does_not_go_in() {
        house.clock().passTo("2026-09-07T10:31");
        house.home().work();
        assertEquals(List.of(Standing.ARRIVED, Standing.MISSED), List.of(standing(one), standing(other)));
        Dispatched.Chosen third = station()
                .secondDuty(new SecondDuty(one.duty(), List.of(), Optional.empty()))
                .orThrow()
                .chosen()
                .get(0);
        door(third).startDuty(new StartDuty(third.duty())).orThrow();
        assertEquals(List.of(Standing.STARTED, Standing.STARTED), List.of(standing(one), standing(third)));
    }

    @Test
    void she_who_waits_in_vain_declines_and_her_hours_end_there() {
        door(one)
                .declineDuty(new DeclineDuty(one.duty(), DeclineDutyCause.UNSAFE))
                .orThrow();
        assertEquals(Standing.EXCUSED, standing(one), "not to go in alone refuses nothing");
        assertTrue(door(one)
                .hoursOf(new HoursOf(one.staff(), ServiceMonth.of(house.home().today())))
                .orThrow()
                .entries()
                .get(0)
                .until()
                .isPresent());
        house.clock().passTo("2026-09-07T10:05");
        assertEquals(
                "never-alone",
                door(other)
                        .startDuty(new StartDuty(other.duty()))
                        .refusal()
                        .orElseThrow()
                        .code());
    }

    @Test
    void whoever_waits_and_is_heard_of_no_more_raises_the_alarm() {
        house.clock().passTo("2026-09-07T11:31");
        house.home().work();
        assertEquals(Standing.ALARMED, standing(one));
    }
}
