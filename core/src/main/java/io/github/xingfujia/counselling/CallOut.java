package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.DutyKind;
import io.github.xingfujia.way.Command;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Calls counsellors out to a petition (信访应急呼叫): who goes is chosen as for any duty.
 *
 * @param post the post where it is
 * @param from when they are needed, not past
 * @param until until when, at most 12 hours later
 * @param danger how dangerous it looks: from medium on two go
 * @param people how many are there, as far as anybody knows, 1 to 500
 * @param never who must not be sent
 */
public record CallOut(PostId post, Instant from, Instant until, Danger danger, int people, List<StaffId> never)
        implements Command {

    /** Keeps the order; refuses what is no duty. */
    public CallOut {
        never = ImmutableList.copyOf(never);
        Checks.of().range("people", people, 1, 500).orThrow();
        new Dispatch(DutyKind.PETITION, post, from, until, danger, Optional.empty(), never);
    }

    /** Returns it as a duty. */
    public Dispatch duty() {
        return new Dispatch(DutyKind.PETITION, post, from, until, danger, Optional.empty(), never);
    }
}
