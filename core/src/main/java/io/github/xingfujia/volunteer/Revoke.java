package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;

/**
 * Revokes a certificate (撤销资格证书) from a day on; what was done before stands. Whatever stands in her diary from then on
 * that needs the certificate is withdrawn by the next {@code home.work()}, her open cases go to another.
 *
 * @param staff whose
 * @param track for what
 * @param from the first day without it, today or later
 * @param cause why
 */
public record Revoke(StaffId staff, Track track, LocalDate from, Cause cause) implements Command {}
