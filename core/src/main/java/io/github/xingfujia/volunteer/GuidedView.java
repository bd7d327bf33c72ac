package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import java.util.List;

/**
 * What waits for the guide who is asked, of one member of the team (待确认的实践指导).
 *
 * @param staff who practised
 * @param cases the cases she is asked to confirm, oldest first
 */
public record GuidedView(StaffId staff, List<MemberView.Practised> cases) {

    /** Keeps the order. */
    public GuidedView {
        cases = ImmutableList.copyOf(cases);
    }
}
