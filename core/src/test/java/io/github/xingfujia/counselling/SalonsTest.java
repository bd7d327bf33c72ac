package io.github.xingfujia.counselling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.volunteer.Cause;
import io.github.xingfujia.volunteer.Suspend;
import io.github.xingfujia.volunteer.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whoever comes to a salon is known to nobody; the next moves up by herself; what was held stands beside what was planned. */
class SalonsTest {

    private static final String STUDIO = TestHouse.CENTRE + "-studio-01";
    private static final String HOST = "h-" + STUDIO;

    @SuppressWarnings("NullAway.Init")
    private TestHouse house;

    @BeforeEach
    void build() {
        house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7);
    }

    private Counselling host() {
        return house.as(HOST, STUDIO).counselling();
    }

    private Counselling anybody() {
        return house.home().as(Actor.anonymous()).counselling();
    }

    private static ScheduleSalon salon(int places) {
        return ScheduleSalon.once(
                "𠮷祥茶话：<b>婆媳</b>怎么聊",
                TickingClock.shanghai("2026-09-08T14:00"),
                TickingClock.shanghai("2026-09-08T16:00"),
                places);
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow().code();
    }

    private static List<String> wrong(Executable run) {
        return assertThrows(InvalidInput.class, run).violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    @Test
    void a_place_is_a_code_and_whoever_waits_moves_up_by_herself() {
        SalonId id = host().schedule(salon(2)).orThrow().get(0);
        Ticket one = anybody().signUp(id).orThrow();
        Ticket two = anybody().signUp(id).orThrow();
        Ticket three = anybody().signUp(id).orThrow();
        Ticket four = anybody().signUp(id).orThrow();
        assertEquals("salon-full", refused(anybody().signUp(id)));
        assertFalse(two.waits());
        assertTrue(three.waits());
        assertEquals(List.of(0, 1), List.of(three.ahead(), four.ahead()));
        assertEquals(List.of(0, 2), numbers(anybody()));
        anybody().giveUp(id, one.code()).orThrow();
        assertFalse(anybody().ticket(id, three.code()).orThrow().waits(), "the first who waited has the place");
        assertEquals(0, anybody().ticket(id, four.code()).orThrow().ahead());
        assertEquals("not-available", refused(anybody().ticket(id, one.code())));
        assertEquals("no-ticket", refused(anybody().giveUp(id, "nonsense")));
        assertEquals("not-begun", refused(host().checkIn(id, two.code())));
        house.clock().passTo("2026-09-08T13:30");
        host().beginSalon(id).orThrow();
        assertEquals("salon-closed", refused(anybody().signUp(id)));
        assertEquals(
                1, host().checkIn(id, " " + two.code().toUpperCase(Locale.ROOT)).orThrow());
        assertEquals(1, host().checkIn(id, two.code()).orThrow(), "twice is once");
        assertEquals(2, host().checkIn(id, three.code()).orThrow());
        assertEquals("still-waits", refused(host().checkIn(id, four.code())));
        assertEquals("not-that-time", refused(host().holdSalon(id, 3)), "nothing was held before it began");
        house.clock().passTo("2026-09-08T14:15");
        assertEquals("no-room-left", refused(host().checkIn(id, four.code())));
        assertEquals("salon-closed", refused(anybody().giveUp(id, two.code())), "she is in");
        assertEquals(5, host().holdSalon(id, 3).orThrow());
        host().schedule(ScheduleSalon.once(
                        "茶话", TickingClock.shanghai("2026-09-08T14:20"), TickingClock.shanghai("2026-09-08T16:00"), 2))
                .orThrow();
        assertEquals("not-let-in", refused(anybody().feedback(id, feedback(four.code(), 5))), "she was not there");
        assertEquals("no-ticket", refused(anybody().feedback(id, feedback("nonsense", 5))));
        anybody().feedback(id, feedback(two.code(), 5)).orThrow();
        assertEquals("already-answered", refused(anybody().feedback(id, feedback(two.code(), 1))), "once");
        anybody().feedback(id, feedback(three.code(), 4)).orThrow();
        assertEquals(List.of(), host().salon(id).orThrow().scores(), "two are too few to show");
        assertEquals(2, host().salon(id).orThrow().came());
        assertEquals(
                "not-available",
                refused(house.as("zhou", TestHouse.STATION).counselling().salon(id)));
        assertTrue(house.home().verify().isSound());
    }

    @Test
    void whoever_waits_at_the_door_has_the_place_of_whoever_gave_it_up_or_did_not_come() {
        SalonId id = host().schedule(salon(2)).orThrow().get(0);
        List<String> codes = Stream.generate(
                        () -> anybody().signUp(id).orThrow().code())
                .limit(4)
                .toList();
        house.clock().passTo("2026-09-08T13:30");
        host().beginSalon(id).orThrow();
        assertEquals("still-waits", refused(host().checkIn(id, codes.get(2))));
        anybody().giveUp(id, codes.get(0)).orThrow();
        assertEquals(1, host().checkIn(id, codes.get(2)).orThrow(), "the door is open");
        house.clock().passTo("2026-09-08T14:14");
        assertEquals("still-waits", refused(host().checkIn(id, codes.get(3))), "a place is kept for a while");
        house.clock().passTo("2026-09-08T14:15");
        assertEquals(2, host().checkIn(id, codes.get(3)).orThrow());
        assertEquals("no-room-left", refused(host().checkIn(id, codes.get(1))), "she came too late");
    }

    private static List<Integer> numbers(Counselling door) {
        SalonLine line = door.salons(Optional.empty(), 10).rows().get(0);
        return List.of(line.free(), line.waiting());
    }

    private static SalonFeedback feedback(String code, int points) {
        return new SalonFeedback(code, List.of(new SalonFeedback.Points(CounselCode.of("useful"), points)));
    }

    @Test
    void three_answers_are_shown_as_numbers() {
        SalonId id = host().schedule(salon(3)).orThrow().get(0);
        List<Ticket> tickets = List.of(
                anybody().signUp(id).orThrow(),
                anybody().signUp(id).orThrow(),
                anybody().signUp(id).orThrow());
        house.clock().passTo("2026-09-08T14:00");
        host().beginSalon(id).orThrow();
        tickets.forEach(t -> host().checkIn(id, t.code()).orThrow());
        for (int i = 0; i < 3; i++) {
            anybody().feedback(id, feedback(tickets.get(i).code(), i + 3)).orThrow();
        }
        assertEquals(
                List.of(new SalonView.Score(CounselCode.of("useful"), 3, 12)),
                host().salon(id).orThrow().scores());
    }

    @Test
    void what_a_studio_planned_stands_beside_what_it_held() {
        PlanYear plan = new PlanYear(2026, List.of(new PlanYear.Line(CounselCode.of("salon"), 12)));
        host().planYear(plan).orThrow();
        assertEquals(
                2,
                host().planYear(new PlanYear(2026, List.of(new PlanYear.Line(CounselCode.of("salon"), 6))))
                        .orThrow());
        SalonId id = host().schedule(salon(5)).orThrow().get(0);
        house.clock().passTo("2026-09-08T14:00");
        host().beginSalon(id).orThrow();
        host().holdSalon(id, 7).orThrow();
        YearBoard board = house.head().counselling().year(YearQuery.of(2026)).orThrow();
        assertEquals(List.of(new YearBoard.Row(PostId.of(STUDIO), CounselCode.of("salon"), 6, 1, 7)), board.rows());
        assertEquals(
                board,
                house.head()
                        .counselling()
                        .year(new YearQuery(2026, OptionalLong.of(board.position())))
                        .orThrow());
        assertEquals(
                List.of("lines one-of"),
                wrong(() ->
                        host().planYear(new PlanYear(2026, List.of(new PlanYear.Line(CounselCode.of("feast"), 1))))));
        assertEquals(List.of("year past"), wrong(() -> host().planYear(new PlanYear(2025, plan.lines()))));
    }

    @Test
    void a_series_does_not_overlap_and_its_host_is_certified_and_free() {
        assertEquals(List.of("every overlapping"), wrong(() -> salon(2).repeated(3, 0)));
        assertEquals(
                List.of("title pressing"),
                wrong(() -> ScheduleSalon.once("为了孩子忍一忍", salon(2).from(), salon(2).until(), 5)));
        assertEquals(3, host().schedule(salon(2).repeated(3, 7)).orThrow().size());
        assertEquals("not-free", refused(host().schedule(salon(2))), "she holds one then");
        ScheduleSalon third = ScheduleSalon.once(
                        "茶话", TickingClock.shanghai("2026-09-09T14:30"), TickingClock.shanghai("2026-09-09T15:00"), 5)
                .repeated(3, 3);
        String said = host().schedule(third).refusal().orElseThrow().shown().in(Locale.CHINA);
        assertTrue(said.contains("2026-09-15 14:30"), said);
        assertEquals(
                List.of("from past"),
                wrong(() -> host().schedule(ScheduleSalon.once(
                        "x",
                        TickingClock.shanghai("2026-09-06T14:00"),
                        TickingClock.shanghai("2026-09-06T16:00"),
                        5))));
        house.head()
                .volunteering()
                .suspend(new Suspend(
                        StaffId.of(HOST),
                        Track.COUNSELLING,
                        LocalDate.parse("2026-09-07"),
                        Optional.empty(),
                        Cause.UNDER_REVIEW))
                .orThrow();
        house.home().work();
        assertEquals(
                List.of(SalonStanding.CALLED_OFF, SalonStanding.CALLED_OFF, SalonStanding.CALLED_OFF),
                host().studioSalons(Optional.empty(), 10).rows().stream()
                        .map(SalonLine::standing)
                        .toList());
        assertEquals(
                3,
                house.home()
                        .as(Actor.anonymous())
                        .counselling()
                        .salons(Optional.empty(), 10)
                        .rows()
                        .size(),
                "whoever has a ticket reads that it was called off");
    }
}
