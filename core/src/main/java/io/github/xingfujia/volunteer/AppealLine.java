package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An appeal that waits to be decided (待处理申诉); what it says is read on her record.
 *
 * @param staff who appealed
 * @param on since when it waits, Asia/Shanghai
 * @param said whether the one who has answered would give the certificate back; empty where nobody has
 */
public record AppealLine(StaffId staff, LocalDate on, Optional<Boolean> said) {}
