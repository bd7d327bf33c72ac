package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Offers again what was closed on one day, or on a part of it (恢复接受预约).
 *
 * @param expert whose times
 * @param day the day, Asia/Shanghai
 * @param from from this time of day, as it was closed
 * @param until until this time of day, as it was closed
 */
public record ReopenTimes(StaffId expert, LocalDate day, LocalTime from, LocalTime until) implements Command {}
