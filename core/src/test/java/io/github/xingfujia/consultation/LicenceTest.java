package io.github.xingfujia.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.profile.Profile;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What becomes of an expert's times when her licence ends: nothing is offered after it, and what was promised falls by no run. */
class LicenceTest extends Asking {

    private static final LocalDate MONDAY = LocalDate.parse("2026-09-14");
    private static final Instant TEN = Instant.parse("2026-09-14T02:00:00Z");

    private final AtomicReference<LocalDate> last = new AtomicReference<>(MONDAY);
    private final TickingClock clock = TickingClock.at("2026-09-07T09:00");
    private final Home home = Xingfujia.on(MemoryStore.create(), Profile.bundled("yongchuan-demo"))
            .clock(clock)
            .experts(this::experts)
            .build();

    private List<Expert> experts() {
        return house.home().experts().stream()
                .map(e -> new Expert(
                        e.id(),
                        e.name(),
                        e.kind(),
                        e.seat(),
                        e.licence(),
                        e.id().equals(LAWYER) ? last.get() : e.until(),
                        e.languages(),
                        e.fields(),
                        e.place()))
                .toList();
    }

    private int free(LocalDate day) {
        return home.as(Actor.anonymous())
                .consultation()
                .free(new FreeQuery(LAWYER, Optional.of(day), 1))
                .orThrow()
                .times()
                .size();
    }

    private Consultation sent(int number) {
        return home.as(Actor.anonymous()).under(id(number)).consultation();
    }

    @Test
    void nothing_is_offered_after_a_licence_and_what_was_promised_is_given_to_another_by_a_human() {
        Consultation lawyer = home.as(Actor.staff(LAWYER.value(), ONLINE)).consultation();
        lawyer.offer(new OfferTimes(LAWYER, mondays())).orThrow();
        assertEquals(4, free(MONDAY), "on its last day it is valid");
        assertEquals(0, free(MONDAY.plusDays(7)));
        Instant after = TEN.plusSeconds(7 * 24 * 3600);
        assertEquals("time-taken", code(sent(1).hold(ask(after, "演示·小禾", Optional.empty()))));
        sent(2).hold(ask(TEN, "演示·小禾", Optional.empty())).orThrow();
        Consultation she = home.as(Actor.anonymous()).consultation();
        she.confirm(id(2)).orThrow();
        last.set(LocalDate.parse("2026-09-10"));
        clock.passTo("2026-09-11T09:00");
        assertTrue(home.work().stuck().isEmpty());
        assertEquals(0, free(MONDAY));
        assertEquals("licence-over", code(lawyer.offer(new OfferTimes(LAWYER, tuesdays()))));
        assertEquals(AppointmentStanding.CONFIRMED, she.mine(id(2)).orThrow().standing(), "nobody calls it off unseen");
        Consultation editor = home.as(Actor.staff("bai", ONLINE)).consultation();
        AppointmentId id = ahead(editor).get(0).id();
        editor.give(id, StaffId.of("expert-ma")).orThrow();
        clock.passTo("2026-09-14T10:35");
        home.as(Actor.staff("expert-ma", ONLINE)).consultation().tookPlace(id).orThrow();
        assertEquals(AppointmentStanding.TOOK_PLACE, she.mine(id(2)).orThrow().standing());
    }

    private static Weekly tuesdays() {
        return weekly(DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(12, 0));
    }

    @Test
    void a_calendar_file_is_for_nobody_whose_phone_others_read() {
        Instant first = free(house).get(0).from();
        hold(house, 3, reached(first, CALL)).orThrow();
        anyone(house).confirm(id(3)).orThrow();
        assertTrue(anyone(house).mine(id(3)).orThrow().calendar());
        Instant second = free(house).get(0).from();
        hold(house, 4, reached(second, CALL.onSharedPhone())).orThrow();
        anyone(house).confirm(id(4)).orThrow();
        assertFalse(anyone(house).mine(id(4)).orThrow().calendar());
    }

    private static HoldTime reached(Instant from, SafeContact how) {
        return new HoldTime(LAWYER, from, called("演示·小禾").reachedAt("13800000001", how), Optional.empty(), "");
    }
}
