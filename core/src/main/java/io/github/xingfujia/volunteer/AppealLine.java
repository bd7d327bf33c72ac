package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;

/**
 * An appeal that waits to be decided (待处理申诉); what it says is read on her record.
 *
 * @param staff who appealed
 * @param on since when it waits
 */
public record AppealLine(StaffId staff, LocalDate on) {}
