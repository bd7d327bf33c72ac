package io.github.xingfujia.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A place that nobody takes passes on to whoever comes next. */
class SuccessionTest extends AtTheDesks {

    private static final LocalDate DAY = LocalDate.parse("2026-09-07");
    private static final List<String> JURORS = List.of("feng", "qian", "w-" + TestHouse.NEXT_STATION);

    private final TestHouse house = TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 63);

    @Test
    void whoever_is_next_takes_the_place_once_nobody_can_ask_to_look_again() {
        CampaignId campaign = wang().start(
                        StartCampaign.of(CampaignCode.of("good-mother-in-law"), DAY, DAY.plusDays(3)))
                .orThrow();
        List<NominationId> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(put(campaign, i));
        }
        house.clock().passTo("2026-09-11T09:00");
        all.forEach(one -> step(one, () -> chen().audit(one).orThrow()));
        wang().panel(campaign, JURORS.stream().map(StaffId::of).toList()).orThrow();
        wang().openScoring(campaign).orThrow();
        for (String name : JURORS) {
            juror(name).declare(campaign, List.of()).orThrow();
            for (int i = 0; i < 12; i++) {
                juror(name)
                        .score(campaign, List.of(new Score(all.get(i), List.of(95 - i, 95 - i, 95 - i))))
                        .orThrow();
            }
        }
        wang().tally(campaign).orThrow();
        NominationId third = all.get(2);
        NominationId next = all.get(10);
        NominationId last = all.get(11);
        assertEquals(Optional.of("not-selected"), refusal(next));
        wang().decline(third, DeclineCause.CONDITIONS, "演示").orThrow();
        house.clock().passTo("2026-09-16T09:00");
        assertEquals(Optional.of("not-selected"), refusal(next), "others may look again for five days");
        house.clock().passTo("2026-09-17T09:00");
        ReckoningView view = wang().reckoning(campaign).orThrow();
        assertTrue(view.reproduced(), "the tally stays what it was");
        assertEquals(
                all.stream()
                        .limit(11)
                        .filter(one -> !one.equals(third))
                        .map(NominationId::value)
                        .toList(),
                view.standings().named().stream().map(Standing::entrant).toList());
        step(next, () -> wang().announce(next).orThrow());
        assertEquals(Optional.of("not-selected"), refusal(last), "one place, one of them");
        // the next one goes as well; this time others look again, and the place waits for them
        wang().decline(next, DeclineCause.UNTRUE, "演示").orThrow();
        zhou().secondLook(next).orThrow();
        house.clock().passTo("2026-09-30T09:00");
        assertEquals(Optional.of("not-selected"), refusal(last));
        yang().settle(next, AskedFirst.NOBODY, Settlement.NOT_CARRIED, "演示").orThrow();
        house.clock().passTo("2026-10-06T09:00");
        assertEquals(Optional.empty(), refusal(last), "whatever ended it");
    }

    @Test
    void equals_are_all_named_or_none_and_whoever_has_a_title_keeps_it() {
        List<Entrant> four =
                Stream.of("a", "b", "c", "d").map(k -> new Entrant(k, "", "v")).toList();
        List<Mark> marks = List.of(mark("a", 90), mark("b", 80), mark("c", 70), mark("d", 70));
        Judging all = Judging.by(JudgingRules.panel(1, 0, 2));
        Standings tallied = all.tally(four, marks, List.of());
        assertEquals(List.of("b", "c", "d"), named(all.passedOn(tallied, List.of("a"))));
        assertEquals(List.of("a", "b"), named(all.passedOn(tallied, List.of())));
    }

    private static Mark mark(String entrant, int points) {
        return new Mark("juror", entrant, List.of(points));
    }

    private static List<String> named(Standings standings) {
        return standings.named().stream().map(Standing::entrant).toList();
    }

    private NominationId put(CampaignId campaign, int i) {
        NominationId one = zhou().nominate(new Nominate(
                        campaign,
                        NominationWay.ORGANISATION,
                        "",
                        DivisionCode.of(TestHouse.STATION),
                        "演示·婆婆" + i,
                        List.of(Member.of("演示·婆婆" + i, TestHouse.number(i + 1))),
                        "演示·和睦",
                        List.of("application")))
                .orThrow();
        step(one, () -> zhou().review(one, "演示·婆婆" + i).orThrow());
        return one;
    }

    private Optional<String> refusal(NominationId one) {
        return wang().announce(one).refusal().map(r -> r.code());
    }

    @Override
    TestHouse house() {
        return house;
    }
}
