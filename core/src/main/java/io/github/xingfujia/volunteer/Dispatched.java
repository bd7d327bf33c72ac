package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import java.util.List;

/**
 * Who was sent, and why (派勤结果).
 *
 * @param chosen everybody who goes
 */
public record Dispatched(List<Chosen> chosen) {

    /** Keeps the order. */
    public Dispatched {
        chosen = ImmutableList.copyOf(chosen);
    }

    /** One who goes: her duty, and why she. */
    public record Chosen(DutyId duty, StaffId staff, Wording because) {}
}
