package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import java.time.Instant;
import java.util.List;

/**
 * One duty and why she was sent (派勤详情); who else could not be sent, and why, stands nowhere.
 *
 * @param standing how far it has come
 * @param because why she
 * @param by who sent her
 * @param with who goes with her and has not declined
 */
public record DutyView(
        DutyId duty,
        StaffId staff,
        DutyKind kind,
        PostId post,
        Danger danger,
        Instant from,
        Instant until,
        DutyLine.Standing standing,
        Wording because,
        StaffId by,
        List<StaffId> with) {

    /** Keeps the order. */
    public DutyView {
        with = ImmutableList.copyOf(with);
    }
}
