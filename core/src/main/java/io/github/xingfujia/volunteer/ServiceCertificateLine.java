package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;

/**
 * A line of the register of certificates of service hours (证明登记).
 *
 * @param on the day it was drawn up
 * @param minutes the confirmed minutes it certifies
 * @param withdrawn whether it was withdrawn
 */
public record ServiceCertificateLine(
        ServiceNumber number, StaffId staff, LocalDate on, int minutes, boolean withdrawn) {}
