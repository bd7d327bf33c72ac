package io.github.xingfujia.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Asker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who books an expert, in whatever order and under whatever name: no time is two people's, and nobody's word alone shuts anybody out. */
class AppointmentsTest extends Asking {

    /** Five people hold, confirm, cancel and let lapse, in any order: no two ever have the same time. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatever_is_done_in_whatever_order_no_time_is_two_peoples(long seed) {
        List<Integer> steps = new Random(seed).ints(40, 0, 60).boxed().toList();
        TestHouse world = house;
        Map<CommandId, Instant> theirs = new LinkedHashMap<>();
        int n = 0;
        for (int step : steps) {
            CommandId id = id(step % 5 + (step % 4 == 0 ? 10 * ++n : 0));
            Consultation door = world.home().as(Actor.anonymous()).under(id).consultation();
            Instant from = Instant.parse("2026-09-07T02:00:00Z").plus(Duration.ofMinutes(30L * (step % 4)));
            switch (step / 10) {
                case 0, 1, 2 -> once(() -> door.hold(ask(from, "演示·小禾", Optional.empty())));
                case 3 -> once(() -> anyone(world).confirm(id));
                case 4 -> once(() -> anyone(world).cancel(id));
                default -> {
                    world.clock().pass(Duration.ofMinutes(step % 9));
                    world.home().work();
                }
            }
            theirs.put(id, from);
            List<Instant> taken = new ArrayList<>();
            for (CommandId one : theirs.keySet()) {
                anyone(world)
                        .mine(one)
                        .fold(
                                mine -> mine.standing() == AppointmentStanding.ON_HOLD
                                                || mine.standing() == AppointmentStanding.CONFIRMED
                                        ? taken.add(mine.from())
                                        : taken.isEmpty(),
                                refusal -> true);
            }
            assertEquals(taken.stream().distinct().count(), taken.size(), () -> steps + " " + taken);
        }
    }

    /** What he is told from the first try to the end is the same whether the lawyer advises somebody against him or a stranger's him. */
    @Test
    void who_stands_on_the_other_side_is_answered_like_everybody_and_never_meets_the_lawyer() {
        TestHouse against = house;
        TestHouse stranger = founded();
        assertEquals(tried(against, "+86 138-0000-0007"), tried(stranger, "13900000009"));
        Consultation lawyer = against.as("expert-li", ONLINE).consultation();
        assertEquals(1, ahead(lawyer).size(), "hers alone");
        assertEquals(
                2,
                ahead(stranger.as("expert-li", ONLINE).consultation()).size(),
                "what was not confirmed is not shown");
        Consultation editor = against.as("bai", ONLINE).consultation();
        AppointmentLine his = ahead(editor).get(1);
        assertEquals(AppointmentStanding.UNASSIGNED, his.standing());
        assertEquals("not-available", code(lawyer.appointment(his.id())));
        assertEquals("not-available", code(lawyer.tookPlace(his.id())));
        assertEquals("time-taken", code(editor.give(his.id(), LAWYER)));
        assertEquals("to no-such-expert", told(() -> editor.give(his.id(), StaffId.of("expert-he"))), "no lawyer");
        editor.give(his.id(), StaffId.of("expert-ma")).orThrow();
        Consultation other = against.as("expert-ma", ONLINE).consultation();
        assertEquals("演示·老岩", other.appointment(his.id()).orThrow().called());
        anyone(against).cancel(id(21)).orThrow();
        assertEquals(3, free(against).size(), "given back by both");
    }

    /** Whoever books against somebody and never comes shuts nobody out of the county's lawyers. */
    @Test
    void what_was_only_booked_takes_no_side() {
        OtherSide her = new OtherSide("演示·小禾", Optional.of("13811110000"));
        hold(house, 1, ask(free(house).get(0).from(), "演示·阿岩", Optional.of(her)))
                .orThrow();
        anyone(house).confirm(id(1)).orThrow();
        anyone(house).cancel(id(1)).orThrow();
        Asker she = called("演示·小禾").reachedAt("138 1111 0000", CALL);
        hold(house, 2, new HoldTime(LAWYER, free(house).get(0).from(), she, Optional.empty(), ""))
                .orThrow();
        anyone(house).confirm(id(2)).orThrow();
        Consultation lawyer = house.as("expert-li", ONLINE).consultation();
        assertTrue(ahead(lawyer).stream().anyMatch(a -> a.standing() == AppointmentStanding.CONFIRMED));
    }

    /** There is one psychologist: he named her first, and nobody proved it. An editor decides which of the two stands; neither is told. */
    @Test
    void with_the_only_expert_of_a_kind_a_human_decides_which_of_two_unproven_words_stands() {
        StaffId only = StaffId.of("expert-he");
        Consultation expert = house.as("expert-he", ONLINE).consultation();
        expert.offer(new OfferTimes(only, mondays())).orThrow();
        Instant first = free(house).get(0).from();
        OtherSide her = new OtherSide("演示·小禾", Optional.of("13811110000"));
        hold(house, 1, new HoldTime(only, first, called("演示·阿岩"), Optional.of(her), ""))
                .orThrow();
        anyone(house).confirm(id(1)).orThrow();
        Asker she = called("演示·小禾").reachedAt("138 1111 0000", CALL);
        hold(house, 2, new HoldTime(only, first.plus(Duration.ofMinutes(30)), she, Optional.empty(), ""))
                .orThrow();
        anyone(house).confirm(id(2)).orThrow();
        AppointmentId his = ahead(expert).get(0).id();
        Consultation editor = house.as("bai", ONLINE).consultation();
        AppointmentId hers = ahead(editor).stream()
                .filter(a -> a.standing() == AppointmentStanding.UNASSIGNED)
                .findFirst()
                .orElseThrow()
                .id();
        String toldHim = anyone(house).mine(id(1)).toString();
        editor.give(hers, only).orThrow();
        assertEquals("演示·小禾", expert.appointment(hers).orThrow().called());
        assertEquals("not-available", code(expert.appointment(his)));
        assertEquals(toldHim, anyone(house).mine(id(1)).toString());
        house.clock().passTo("2026-09-07T10:31");
        expert.tookPlace(hers).orThrow();
        assertEquals("not-open", code(editor.give(his, only)), "his time is over");
    }

    /** He names her by one expert after another, each time under another name, and keeps them all: but the first is held back. */
    @Test
    void nobodys_word_alone_stands_between_her_and_every_expert() {
        StaffId second = StaffId.of("expert-ma");
        house.as("expert-ma", ONLINE)
                .consultation()
                .offer(new OfferTimes(second, mondays()))
                .orThrow();
        Instant first = free(house).get(0).from();
        OtherSide her = new OtherSide("演示·小禾", Optional.of("13811110000"));
        hold(house, 1, ask(first, "演示·阿岩", Optional.of(her))).orThrow();
        anyone(house).confirm(id(1)).orThrow();
        HoldTime his = new HoldTime(second, first, called("演示·某人"), Optional.of(her), "");
        hold(house, 2, his).orThrow();
        assertEquals(AppointmentStanding.CONFIRMED, anyone(house).confirm(id(2)).orThrow(), "answered like everybody");
        Consultation editor = house.as("bai", ONLINE).consultation();
        assertTrue(ahead(editor).stream().anyMatch(a -> a.standing() == AppointmentStanding.UNASSIGNED), "held back");
        Asker she = called("演示·小禾").reachedAt("138 1111 0000", CALL);
        hold(house, 3, new HoldTime(second, first.plus(Duration.ofMinutes(30)), she, Optional.empty(), ""))
                .orThrow();
        anyone(house).confirm(id(3)).orThrow();
        Consultation other = house.as("expert-ma", ONLINE).consultation();
        List<AppointmentLine> hers = ahead(other);
        assertEquals(1, hers.size(), "hers, and nothing of his");
        assertEquals("演示·小禾", other.appointment(hers.get(0).id()).orThrow().called());
    }

    @Test
    void nobody_holds_in_person_what_she_could_not_reach_once_she_is_told_where() {
        Instant first = free(house).get(0).from();
        house.clock().passTo("2026-09-07T09:16");
        assertEquals(first.plus(Duration.ofMinutes(30)), free(house).get(0).from());
        assertEquals(
                "time-taken",
                hold(house, 1, ask(first, "演示·小禾", Optional.empty()))
                        .refusal()
                        .map(r -> r.code())
                        .orElse(""));
    }

    /** Once the first took place she may ask a second one: the name is then the business of whoever advised. */
    @Test
    void who_was_advised_may_ask_another_expert_about_the_same_person() {
        StaffId second = StaffId.of("expert-ma");
        house.as("expert-ma", ONLINE)
                .consultation()
                .offer(new OfferTimes(second, mondays()))
                .orThrow();
        Instant first = free(house).get(0).from();
        OtherSide rock = new OtherSide("演示·阿岩", Optional.of("13800000007"));
        hold(house, 1, ask(first, "演示·小禾", Optional.of(rock))).orThrow();
        anyone(house).confirm(id(1)).orThrow();
        Consultation lawyer = house.as("expert-li", ONLINE).consultation();
        AppointmentId booked = ahead(lawyer).get(0).id();
        house.clock().passTo("2026-09-07T09:55");
        assertEquals("not-yet", code(lawyer.tookPlace(booked)), "nothing took place before its hour");
        house.clock().passTo("2026-09-07T10:01");
        lawyer.tookPlace(booked).orThrow();
        Instant later = first.plus(Duration.ofMinutes(60));
        hold(house, 2, new HoldTime(second, later, called("演示·小禾"), Optional.of(rock), ""))
                .orThrow();
        anyone(house).confirm(id(2)).orThrow();
        assertEquals(1, ahead(house.as("expert-ma", ONLINE).consultation()).size());
    }

    @Test
    void who_could_be_given_to_nobody_else_is_told_before_anybody_sets_out() {
        tried(house, "13800000007");
        house.clock().passTo("2026-09-07T09:59");
        house.home().work();
        assertEquals(
                AppointmentStanding.CONFIRMED,
                anyone(house).mine(id(21)).orThrow().standing());
        house.clock().passTo("2026-09-07T10:00");
        house.home().work();
        assertEquals(
                AppointmentStanding.CALLED_OFF,
                anyone(house).mine(id(21)).orThrow().standing());
    }

    @Test
    void who_booked_days_ahead_is_told_on_the_eve_and_nobody_is_sent_to_a_place_before() {
        house.clock().passTo("2026-09-08T09:00");
        tried(house, "13800000007");
        house.clock().passTo("2026-09-13T17:59");
        house.home().work();
        assertEquals(
                AppointmentStanding.CONFIRMED,
                anyone(house).mine(id(21)).orThrow().standing());
        assertEquals("", anyone(house).mine(id(21)).orThrow().place().zh(), "nobody is found for it yet");
        assertEquals("", anyone(house).mine(id(1)).orThrow().place().zh(), "nor does hers tell that one was");
        house.clock().passTo("2026-09-13T18:00");
        house.home().work();
        assertFalse(anyone(house).mine(id(1)).orThrow().place().zh().isEmpty(), "the eve tells where to go");
        assertEquals("", anyone(house).mine(id(21)).orThrow().place().zh());
        assertEquals(
                AppointmentStanding.CALLED_OFF,
                anyone(house).mine(id(21)).orThrow().standing());
    }

    @Test
    void what_cannot_be_is_said_at_the_field_it_stands_in() {
        Instant past = Instant.parse("2026-09-07T00:30:00Z");
        assertEquals("from past", told(() -> hold(house, 1, ask(past, "演示·小禾", Optional.empty()))));
        Instant far = Instant.parse("2027-09-07T02:00:00Z");
        assertEquals("from too-far", told(() -> hold(house, 1, ask(far, "演示·小禾", Optional.empty()))));
        assertEquals("phone form", told(() -> called("演示·小禾").reachedAt("<script>", CALL)));
        assertEquals("called one-line", told(() -> called("演示\n小禾")));
        assertEquals(
                "until end-before-start",
                told(() -> weekly(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(10, 0))));
        Consultation lawyer = house.as("expert-li", ONLINE).consultation();
        Weekly across = weekly(DayOfWeek.MONDAY, LocalTime.of(11, 30), LocalTime.of(13, 0));
        assertEquals("times-overlap", code(lawyer.offer(new OfferTimes(LAWYER, across))));
        Weekly after = weekly(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(13, 0));
        lawyer.offer(new OfferTimes(LAWYER, after)).orThrow();
        Instant between = Instant.parse("2026-09-07T02:10:00Z");
        assertEquals("time-taken", code(hold(house, 1, ask(between, "演示·小禾", Optional.empty()))));
        String words = "演示：<script>alert(1)</script> 𠮷 家里的事";
        Instant free = free(house).get(0).from();
        HoldTime told = new HoldTime(
                LAWYER, free, called("演示·小𠮷").reachedAt("+1 202 555 0100", CALL), Optional.empty(), words);
        hold(house, 2, told).orThrow();
        anyone(house).confirm(id(2)).orThrow();
        AppointmentId id = lawyer.appointments(AppointmentQuery.ahead(), Optional.empty(), 5)
                .rows()
                .get(0)
                .id();
        assertEquals(words, lawyer.appointment(id).orThrow().words());
        assertTrue(lawyer.appointment(id).orThrow().number().isEmpty(), "met in person: no number");
    }

    @Test
    void what_is_closed_is_not_offered() {
        LocalDate day = LocalDate.parse("2026-09-14");
        Consultation lawyer = house.as("expert-li", ONLINE).consultation();
        lawyer.close(new CloseTimes(LAWYER, day, LocalTime.of(10, 0), LocalTime.of(11, 0)))
                .orThrow();
        FreeQuery query = new FreeQuery(LAWYER, Optional.of(day), 1);
        assertEquals(2, anyone(house).free(query).orThrow().times().size());
        ReopenTimes open = new ReopenTimes(LAWYER, day, LocalTime.of(10, 0), LocalTime.of(11, 0));
        lawyer.reopen(open).orThrow();
        assertEquals(4, anyone(house).free(query).orThrow().times().size());
        assertEquals("not-closed", code(lawyer.reopen(open)));
        lawyer.withdraw(new WithdrawTimes(LAWYER, 1)).orThrow();
        assertTrue(anyone(house).free(query).orThrow().times().isEmpty());
        assertTrue(anyone(house)
                .free(new FreeQuery(LAWYER, Optional.of(LocalDate.MAX), 14))
                .orThrow()
                .times()
                .isEmpty());
    }
}
