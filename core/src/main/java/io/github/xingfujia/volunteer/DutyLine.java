package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;

/**
 * A line of the duty roster (派勤列表).
 *
 * @param standing how far it has come
 */
public record DutyLine(
        DutyId duty,
        StaffId staff,
        DutyKind kind,
        PostId post,
        Danger danger,
        Instant from,
        Instant until,
        Standing standing) {

    /** How far a duty has come. */
    public enum Standing {
        /** She is to go. */
        ASSIGNED,
        /** She does not take it. */
        DECLINED,
        /** She does not take it because she is related to somebody concerned or does not feel safe: no refusal (回避). */
        EXCUSED,
        /** She is there and waits for whoever goes along: nothing has begun (已到，等同去的人). */
        ARRIVED,
        /** She is there, and not alone where it looks dangerous. */
        STARTED,
        /** She is back and safe. */
        ENDED,
        /** She did not come. */
        MISSED,
        /** She has not said that she is back. */
        ALARMED,
        /** It was cancelled, or she may no longer do it. */
        CANCELLED
    }
}
