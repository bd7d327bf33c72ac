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
        long times) {}
