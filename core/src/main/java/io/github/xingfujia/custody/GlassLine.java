package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;

/**
 * What was opened in severe danger, without what was seen (紧急查阅台账条目).
 *
 * @param id which
 * @param matter the matter
 * @param staff who opened it
 * @param second who says whether it was right
 * @param standing how that stands
 * @param openedAt when it was opened, UTC
 * @param until when it ends or ended by itself, UTC
 * @param reviewBy by when the second person has to say, UTC
 * @param times how often she opened this matter
 * @param byBoth whether she opened it before within a day: it stays shut until {@code standing} is that it was right
 */
public record GlassLine(
        GlassId id,
        Matter matter,
        StaffId staff,
        StaffId second,
        GlassStanding standing,
        Instant openedAt,
        Instant until,
        Instant reviewBy,
        long times,
        boolean byBoth) {

    /** Returns whether it can be read at an instant. */
    public boolean isOpen(Instant now) {
        return standing != GlassStanding.WRONG && (!byBoth || standing == GlassStanding.RIGHT) && now.isBefore(until);
    }
}
