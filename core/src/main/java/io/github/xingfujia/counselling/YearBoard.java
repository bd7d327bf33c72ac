package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PostId;
import java.util.List;

/**
 * What was planned beside what was held (计划与完成): the same question up to the same position has the same answer.
 *
 * @param year the calendar year
 * @param position the position of the journal up to which it was counted
 * @param rows by post and activity
 */
public record YearBoard(int year, long position, List<Row> rows) {

    /** Keeps the order. */
    public YearBoard {
        rows = ImmutableList.copyOf(rows);
    }

    /**
     * One activity of one post.
     *
     * @param planned how many were planned (场); 0 when none was
     * @param held how many were held (场)
     * @param people how many came (人次); 0 for counselling meetings, of which nobody is counted
     */
    public record Row(PostId post, CounselCode activity, int planned, int held, int people) {}
}
