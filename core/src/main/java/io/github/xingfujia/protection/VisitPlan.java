package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A visit to the victim (走访安排).
 *
 * @param staff who goes, 1 to 4; from the medium grade on, and while she was not assessed, never one alone
 * @param from from this instant
 * @param until until this instant, at most a day later
 * @param agreed whether she was asked and agreed to this hour, although it lies outside hers, she never said hers, or somebody
 *     else reads her phone
 */
public record VisitPlan(List<StaffId> staff, Instant from, Instant until, boolean agreed) {

    /** Refuses nobody, somebody twice, and a time that ends before it starts or lasts over a day. */
    public VisitPlan {
        staff = ImmutableList.copyOf(staff);
        Checks.of()
                .range("staff", staff.size(), 1, 4)
                .that(staff.stream().distinct().count() == staff.size(), "staff", "duplicate-key", "staff", "staff")
                .that(until.isAfter(from), "until", "end-before-start", until.toString(), from.toString())
                .range("hours", (int) Duration.between(from, until).toHours(), 0, 24)
                .orThrow();
    }
}
