package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * How the public votes (公众投票安排): by which channels, on how many days from the day on which marking opens, within which hours, for how many.
 *
 * @param channels where the house takes ballots and counts them itself, such as {@code page}; at least one
 * @param login which of {@code channels} take the ballots of whoever is logged in alone, such as {@code wechat}
 * @param returned where others count, and two persons bring in the figures, such as {@code paper}
 * @param days how many days, the first being the day on which marking opens, 1 to 60
 * @param opens from when on each day, Asia/Shanghai
 * @param closes until when on each day
 * @param leastPicks how many a ballot must name; all of them where fewer stand
 * @param mostPicks how many a ballot may name, at most 30
 */
public record PollRule(
        List<String> channels,
        List<String> login,
        List<String> returned,
        int days,
        LocalTime opens,
        LocalTime closes,
        int leastPicks,
        int mostPicks) {

    private static final int MOST_PICKS = 30;

    /** Refuses a vote without a channel, without a day, and one that closes before it opens. */
    public PollRule {
        channels = ImmutableList.copyOf(channels);
        login = ImmutableList.copyOf(login);
        returned = ImmutableList.copyOf(returned);
        Checks checks = Checks.of()
                .range("channels", channels.size(), 1, 20)
                .range("returned", returned.size(), 0, 20)
                .range("days", days, 1, 60)
                .notBefore("closes", closes, opens)
                .range("least", leastPicks, 1, MOST_PICKS)
                .range("most", mostPicks, leastPicks, MOST_PICKS);
        for (String one : login) {
            checks.that(channels.contains(one), "login", "one-of", Checks.shape(one), String.join(" ", channels));
        }
        channels.forEach(c -> checks.line("channels", c, 1, 40));
        returned.forEach(c -> checks.line("returned", c, 1, 40));
        checks.orThrow();
    }

    /** Returns the vote as it runs from a day on, over so many who stand. */
    public Poll from(LocalDate day, int standing) {
        int least = Math.max(1, Math.min(leastPicks, standing));
        return new Poll(
                day.atStartOfDay(),
                day.plusDays(days).atStartOfDay(),
                opens,
                closes,
                least,
                Math.max(least, Math.min(mostPicks, Math.max(1, standing))));
    }
}
