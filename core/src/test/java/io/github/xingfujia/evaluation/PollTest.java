package io.github.xingfujia.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The vote of 内乡 2019: one ballot for an account, day and channel, 3 to 10 families, 06:00 to 23:00. */
class PollTest {

    private static final Poll NEIXIANG = new Poll(
            LocalDateTime.parse("2019-02-18T12:00"),
            LocalDateTime.parse("2019-02-24T12:00"),
            LocalTime.of(6, 0),
            LocalTime.of(23, 0),
            3,
            10);
    private static final List<String> STANDING = List.of("a", "b", "c", "d");

    @Test
    void a_ballot_counts_within_its_hours_with_enough_names_and_once_a_day() {
        List<PublicBallot> ballots = new ArrayList<>(List.of(
                ballot("2019-02-18T12:00", "a", "b", "c"),
                ballot("2019-02-18T22:59", "a", "b", "d"),
                ballot("2019-02-19T06:00", "a", "b", "c"),
                ballot("2019-02-18T11:59", "a", "b", "c"),
                ballot("2019-02-20T05:59", "a", "b", "c"),
                ballot("2019-02-20T23:00", "a", "b", "c"),
                ballot("2019-02-24T12:00", "a", "b", "c"),
                ballot("2019-02-20T09:00", "a", "b"),
                ballot("2019-02-20T09:01", "a", "b", "b"),
                ballot("2019-02-20T09:02", "a", "b", "z")));
        Poll.Count count = NEIXIANG.count(ballots, STANDING);
        assertEquals(2, count.valid());
        assertEquals(List.of(4, 1, 2, 1), count.voided(), "out of time, picks, names, again");
        assertEquals(6, count.lots().stream().mapToLong(VoteLot::votes).sum());
        Collections.shuffle(ballots, new Random(7));
        assertEquals(count, NEIXIANG.count(ballots, STANDING), "in whatever order they come");
    }

    private static PublicBallot ballot(String at, String... picks) {
        return new PublicBallot("账户1", "wechat", LocalDateTime.parse(at), List.of(picks));
    }
}
