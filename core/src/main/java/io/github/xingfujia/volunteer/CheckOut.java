package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Command;

/**
 * Ends the service that was begun (服务签退).
 *
 * @param staff who serves: the one who asks
 */
public record CheckOut(StaffId staff) implements Command {}
