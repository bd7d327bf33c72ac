package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * Revokes a certificate (撤销资格证书) from a day on; what was done before stands.
 *
 * @param staff whose
 * @param track for what
 * @param from the first day without it
 */
public record Revoke(StaffId staff, Track track, LocalDate from) implements Command {}
