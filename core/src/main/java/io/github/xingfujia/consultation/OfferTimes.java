package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Offers times that come again every week (设置时段).
 *
 * @param expert whose times
 * @param weekly the times
 */
public record OfferTimes(StaffId expert, Weekly weekly) implements Command {}
