package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;

/** A question for one member's ledger of one month (服务时长查询). */
public record HoursOf(StaffId staff, ServiceMonth month) {}
