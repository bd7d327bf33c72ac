package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One ballot of the public (公众选票).
 *
 * @param voter a pseudonym of the account, 1 to 80 characters
 * @param channel such as {@code wechat}
 * @param at when, Asia/Shanghai
 * @param picks whom it names
 */
public record PublicBallot(String voter, String channel, LocalDateTime at, List<String> picks) {

    /** Refuses an empty voter or channel. */
    public PublicBallot {
        picks = ImmutableList.copyOf(picks);
        Checks.of().line("voter", voter, 1, 80).line("channel", channel, 1, 40).orThrow();
    }

    /** Returns nobody who voted and nobody whom they voted for. */
    @Override
    public String toString() {
        return "PublicBallot[" + channel + " " + picks.size() + "]";
    }
}
