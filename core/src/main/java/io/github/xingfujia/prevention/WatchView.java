package io.github.xingfujia.prevention;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import java.time.LocalDate;
import java.util.List;

/**
 * One watch, opened on the record (关注详情).
 *
 * @param id the key
 * @param division where
 * @param purpose what for
 * @param basis what it rests on
 * @param words whom and why
 * @param since the first day
 * @param until the last day
 * @param granted the posts it was granted to
 */
public record WatchView(
        WatchId id,
        DivisionCode division,
        WatchPurpose purpose,
        WatchBasis basis,
        String words,
        LocalDate since,
        LocalDate until,
        List<PostId> granted) {

    /** Keeps the list as it is given. */
    public WatchView {
        granted = ImmutableList.copyOf(granted);
    }

    /** Returns the shape only; never whom. */
    @Override
    public String toString() {
        return "WatchView[" + id + "]";
    }
}
