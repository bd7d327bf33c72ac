package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One member's ledger of one month (服务时长明细), with every correction.
 *
 * @param entries in the order begun
 */
public record HoursView(StaffId staff, ServiceMonth month, List<Entry> entries) {

    /** Keeps the order. */
    public HoursView {
        entries = ImmutableList.copyOf(entries);
    }

    /**
     * Service from check-in to check-out.
     *
     * @param until when it ended; empty while it is under way
     * @param minutes what counts; empty while the station has not confirmed it
     * @param confirmedBy who confirmed it
     */
    public record Entry(
            int number,
            PostId post,
            Work work,
            Instant from,
            Optional<Instant> until,
            Optional<Integer> minutes,
            Optional<StaffId> confirmedBy,
            List<Corrected> corrections) {
        /** Keeps the order. */
        public Entry {
            corrections = ImmutableList.copyOf(corrections);
        }
    }

    /** A correction: what stood before, who made it and why. */
    public record Corrected(int before, StaffId by, String words) {}
}
