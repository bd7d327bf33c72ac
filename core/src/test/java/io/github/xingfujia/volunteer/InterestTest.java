package io.github.xingfujia.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.prevention.WatchBasis;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever would like to join says so without a login, and the team desk reaches her as she agreed. */
class InterestTest {

    @Test
    void an_interest_is_read_and_answered_by_the_team_desk_alone_and_told_as_she_agreed() {
        TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 5);
        Volunteering desk = house.as("wang", TestHouse.CENTRE).volunteering();
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        Asker she = Asker.called("演示·小禾")
                .reachedAt("13700000001", SafeContact.by(LocalTime.of(8, 0), LocalTime.of(20, 0), MessageChannel.SMS));
        assertTrue(house.home()
                .as(Actor.anonymous())
                .volunteering()
                .expressInterest(new ExpressInterest(
                        she, Optional.of(DivisionCode.of(TestHouse.STATION)), List.of(Track.COUNSELLING), "演示·愿意倾听"))
                .orThrow());
        assertEquals(List.of(), station.interests(Optional.empty(), 10).rows());
        InterestLine line = desk.interests(Optional.empty(), 10).rows().get(0);
        assertEquals(List.of(Track.COUNSELLING), line.tracks());
        assertFalse(station.interest(line.interest()).isDone());
        InterestView seen = desk.interest(line.interest()).orThrow();
        assertEquals("演示·愿意倾听", seen.words());
        assertEquals("13700000001", seen.phone());
        assertFalse(house.entries().toString().contains("倾听"), "what she said is sealed");
        desk.answerInterest(new AnswerInterest(line.interest(), InterestAnswer.INVITED))
                .orThrow();
        house.home().work();
        assertEquals(1, house.notifier().sent().size(), "she is told that there is news");
        assertEquals(List.of(), desk.interests(Optional.empty(), 10).rows());
        assertEquals(
                Optional.of("interest-answered"),
                desk.answerInterest(new AnswerInterest(line.interest(), InterestAnswer.CLOSED))
                        .refusal()
                        .map(r -> r.code()));
        assertTrue(house.home().verify().isSound());
    }

    @Test
    void whoever_tells_of_danger_where_she_would_join_is_heard_by_the_district() {
        TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 6);
        assertTrue(house.home()
                .as(Actor.anonymous())
                .volunteering()
                .expressInterest(new ExpressInterest(
                        Asker.called("演示·小禾").reachedAt("13700000001", SafeContact.none()),
                        Optional.empty(),
                        List.of(),
                        "我老公昨天又打我，求你们帮我"))
                .orThrow());
        assertEquals(
                WatchBasis.ONLINE_FORM,
                house.as("yang", TestHouse.CENTRE)
                        .prevention()
                        .signs(Optional.empty(), 10)
                        .rows()
                        .get(0)
                        .basis());
    }
}
