package io.github.xingfujia.measures;

import java.time.Instant;

/**
 * That the police were asked for a warning letter (申请出具告诫书).
 *
 * @param acceptedAt when the police accepted the report; from then on their time runs
 * @param vulnerable whether the victim is specially protected (反家庭暴力法 5)
 */
public record WarningRequest(Instant acceptedAt, boolean vulnerable) {}
