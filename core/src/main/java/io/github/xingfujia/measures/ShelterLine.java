package io.github.xingfujia.measures;

import java.time.LocalDate;

/**
 * One line of a handler's own list of stays (我的庇护安置): it says neither who nor where.
 *
 * @param id the key
 * @param until the last day
 * @param overdue whether the last day is over and nobody left: true without any run
 */
public record ShelterLine(ShelterId id, LocalDate until, boolean overdue) {}
