package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;

/**
 * Asks what one of the staff looked at on a day (按人查阅).
 *
 * @param staff who, at whatever post
 * @param day the day, in Asia/Shanghai
 */
public record LookedBy(StaffId staff, LocalDate day) {}
