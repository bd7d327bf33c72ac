package io.github.xingfujia.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Safety invariant 5 over any order of commands: nothing stands in a diary on a day without a certificate for it. */
class LostCertificateTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_lost_certificate_leaves_nothing_before_anybody(long seed) {
        Random random = new Random(seed);
        TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T06:00", seed);
        Volunteering station = house.as("zhou", TestHouse.STATION).volunteering();
        Volunteering head = house.head().volunteering();
        TreeSet<StaffId> sent = new TreeSet<>();
        List<String> done = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < 14; i++) {
            LocalDate day = TODAY.plusDays(1 + random.nextInt(20));
            if (sent.isEmpty() || random.nextInt(3) > 0) {
                boolean sentOne = station.dispatch(new Dispatch(
                                DutyKind.MEDIATION,
                                PostId.of(TestHouse.STATION),
                                TickingClock.shanghai(day + "T10:00"),
                                TickingClock.shanghai(day + "T11:00"),
                                random.nextBoolean() ? Danger.LOW : Danger.MEDIUM,
                                Optional.empty(),
                                List.of()))
                        .fold(
                                d -> {
                                    d.chosen().forEach(chosen -> sent.add(chosen.staff()));
                                    return !d.chosen().isEmpty();
                                },
                                r -> false);
                done.add("dispatch " + day + " " + sentOne);
            } else {
                StaffId lost = List.copyOf(sent).get(random.nextInt(sent.size()));
                done.add(lose(head, lost, day, random));
            }
            house.home().work();
            for (StaffId staff : sent) {
                head.engaged(staff, Optional.empty(), 50).rows().forEach(e -> {
                    seen.add(staff + " " + e.day());
                    assertEquals(
                            List.of(staff),
                            head.certified(new Certified(List.of(staff), Track.MEDIATION, e.day()))
                                    .orThrow(),
                            () -> "seed " + seed + ", " + e.day() + " after " + done);
                });
            }
        }
        assertTrue(seen.size() > 5, () -> "something stood in diaries: " + seen + " after " + done);
        assertTrue(done.stream().anyMatch(d -> d.contains(" from ") && d.endsWith("true")), () -> "lost: " + done);
    }

    private static String lose(Volunteering head, StaffId who, LocalDate from, Random random) {
        boolean told = switch (random.nextInt(3)) {
            case 0 ->
                head.revoke(new Revoke(who, Track.MEDIATION, from, Cause.LEFT)).isDone();
            case 1 ->
                head.suspend(new Suspend(who, Track.MEDIATION, from, Optional.of(from.plusDays(5)), Cause.UNDER_REVIEW))
                        .isDone();
            default -> head.reinstate(new Reinstate(who, Track.MEDIATION)).isDone();
        };
        return who + " from " + from + " " + told;
    }
}
