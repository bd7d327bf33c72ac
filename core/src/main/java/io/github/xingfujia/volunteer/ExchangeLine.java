package io.github.xingfujia.volunteer;

import java.time.LocalDate;

/**
 * A case conference that was held (案例交流会).
 *
 * @param present how many were there
 * @param lessons how many lessons were told
 */
public record ExchangeLine(Quarter quarter, LocalDate on, int present, int lessons) {}
