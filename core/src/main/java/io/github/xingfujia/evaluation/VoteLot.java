package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;

/**
 * The public votes for one entrant on one day by one channel (公众投票数).
 *
 * @param entrant the key of the entrant
 * @param day the day, Asia/Shanghai
 * @param channel such as {@code wechat}
 * @param votes how many, 0 to 100,000,000
 */
public record VoteLot(String entrant, LocalDate day, String channel, long votes) {

    private static final long MOST = 100_000_000;

    /** Refuses a negative count. */
    public VoteLot {
        Checks.of()
                .line("entrant", entrant, 1, 80)
                .line("channel", channel, 1, 40)
                .range("votes", votes, 0, MOST)
                .orThrow();
    }
}
