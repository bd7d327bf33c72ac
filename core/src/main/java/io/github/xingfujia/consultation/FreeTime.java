package io.github.xingfujia.consultation;

import java.time.Instant;

/**
 * A time at which an expert can be asked (空闲时段).
 *
 * @param from from this instant, UTC
 * @param until until this instant
 * @param mode how she is met
 */
public record FreeTime(Instant from, Instant until, MeetingMode mode) {}
