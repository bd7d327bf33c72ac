package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;

/**
 * A question for who is certified (持证查询), as the audit of the network asks it.
 *
 * @param staff whom it is about
 * @param track for what
 * @param on on this day
 */
public record Certified(List<StaffId> staff, Track track, LocalDate on) {

    /** Keeps the order. */
    public Certified {
        staff = ImmutableList.copyOf(staff);
    }
}
