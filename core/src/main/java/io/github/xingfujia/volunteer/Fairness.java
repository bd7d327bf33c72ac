package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import java.util.List;

/**
 * How the duties of a quarter were shared (派勤公平统计): figures to be looked at, never a ranking or a target.
 *
 * @param shares one line for everybody who was sent, by login
 */
public record Fairness(Quarter quarter, List<Share> shares) {

    /** Keeps the order. */
    public Fairness {
        shares = ImmutableList.copyOf(shares);
    }

    /**
     * What one person carried.
     *
     * @param assigned duties she was given and that were not cancelled, and that she did not leave to others as related or unsafe
     * @param dangerous those of them that looked dangerous: medium or high
     * @param declined those she did not take, without those that she left as related or unsafe
     * @param missed those she did not come to
     */
    public record Share(StaffId staff, long assigned, long dangerous, long declined, long missed) {}
}
