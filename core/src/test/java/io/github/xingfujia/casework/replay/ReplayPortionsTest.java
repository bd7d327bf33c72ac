package io.github.xingfujia.casework.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.books.Portions;
import io.github.xingfujia.calendar.HolidayCalendar;
import io.github.xingfujia.casework.AttemptResult;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.Replay;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.fixture.EscalationBooks;
import io.github.xingfujia.fixture.TestHouse;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.rules.BookDifference;
import io.github.xingfujia.rules.BookRecord;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** However many cases are open at a time, a replay holds no more than it was told to, and comes to the same. */
class ReplayPortionsTest {

    private static final int MOST = 5_000;
    private static final LocalDate FROM = LocalDate.parse("2026-03-01");
    private static final LocalDate UNTIL = LocalDate.parse("2026-08-31");

    /** One attempt is enough: a step waits in every case. */
    private static final String ONE = """
        rules:
          - id: hand-up-unsettled
            when: {tier: [station, studio, park], unsettled: ">=1"}
            then: {step: hand-up}
            cites: [妇字〔2017〕13号 ¶6]
            zh: 本站点一次未调成，升至上一级
            en: one attempt at the post did not settle it, so it climbs to the next tier
        """;

    private final Network network =
            TestHouse.on(MemoryStore.create(), "2026-09-07T09:00", 7).home().network();
    private int most;

    @Test
    void a_hundred_thousand_open_cases_take_no_more_room_than_ten_thousand() {
        BookDifference ten = replayed(10_000, MOST);
        assertEquals(10_000, ten.asked().sooner().get(0).never());
        assertTrue(most > MOST / 4 && most <= MOST + 3, "held of ten thousand: " + most);
        BookDifference hundred = replayed(100_000, MOST);
        assertEquals(100_000, hundred.asked().sooner().get(0).never());
        assertTrue(most > MOST / 4 && most <= MOST + 3, "held of a hundred thousand: " + most);
    }

    @Test
    void what_comes_of_it_does_not_depend_on_the_portions() {
        BookDifference whole = replayed(3_000, Integer.MAX_VALUE);
        assertTrue(most > 5_000, "all of them at once, each with its step: " + most);
        for (int few : List.of(1_500, 70)) {
            assertEquals(whole, replayed(3_000, few));
            assertTrue(most <= few + 3, "held: " + most);
        }
    }

    private BookDifference replayed(int cases, int atMost) {
        most = 0;
        Replay query = Replay.of(EscalationBooks.with(ONE), FROM, UNTIL);
        ReplayRun run = new ReplayRun(network, new Deadlines(HolidayCalendar.bundled(), network::timeLimit), null);
        ReplayWalk walk = run.walk(
                query,
                BookRecord.always(EscalationBooks.yongchuan()),
                (post, state, day) -> true,
                new Portions(atMost));
        do {
            for (int i = 0; i < cases; i++) {
                take(walk, i, opened());
                take(
                        walk,
                        i,
                        new CaseFact.Attempted(AttemptResult.UNSETTLED, ContactForm.SEPARATE, false, Optional.empty()));
            }
        } while (walk.again());
        return walk.found();
    }

    private void take(ReplayWalk walk, int number, CaseFact fact) {
        Instant at = Instant.parse("2026-03-02T01:00:00Z").plusSeconds(60L * number);
        Stamp stamp = new Stamp(
                Cases.COMMON,
                at,
                "staff:zhou",
                "command-" + number + fact.getClass().getSimpleName());
        walk.take(Cases.of(CaseId.of(key(number))), "", List.of(fact), List.of(), stamp);
        most = Math.max(most, walk.held());
    }

    /** Returns a key in the alphabet of keys: the number to the base of six, in the digits 2 to 7. */
    private static String key(int number) {
        String digits = Integer.toString(number, 6)
                .chars()
                .mapToObj(c -> Character.toString(c + 2))
                .collect(Collectors.joining());
        return "2".repeat(26 - digits.length()) + digits;
    }

    private static CaseFact opened() {
        return new CaseFact.Opened(
                "演示",
                Channel.VISIT,
                "marriage",
                DivisionCode.of(TestHouse.STATION),
                PostId.of(TestHouse.STATION),
                Optional.empty(),
                FROM);
    }
}
