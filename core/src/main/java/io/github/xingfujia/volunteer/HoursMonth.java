package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;

/**
 * A line of the hours ledger (服务时长): one member, one month.
 *
 * @param minutes confirmed minutes
 * @param waiting entries that wait for the station
 * @param open whether service is under way
 */
public record HoursMonth(StaffId staff, ServiceMonth month, int minutes, int waiting, boolean open) {}
