package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.util.List;

/**
 * What one channel counted on one day (投票结果回传).
 *
 * @param day the day, not after today
 * @param channel such as {@code wechat}
 * @param counts the counts; who is missing got none
 */
public record VoteReturn(LocalDate day, String channel, List<VoteCount> counts) {

    /** Refuses an empty channel and a nomination counted twice. */
    public VoteReturn {
        counts = ImmutableList.copyOf(counts);
        Checks.of()
                .line("channel", channel, 1, 40)
                .range("counts", counts.size(), 0, 300)
                .that(
                        counts.stream().map(VoteCount::nomination).distinct().count() == counts.size(),
                        "counts",
                        "duplicate-key",
                        "nomination",
                        "nomination")
                .orThrow();
    }
}
