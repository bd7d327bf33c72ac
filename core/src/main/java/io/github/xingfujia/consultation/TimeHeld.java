package io.github.xingfujia.consultation;

import java.time.Instant;

/**
 * A time that is held (已预留).
 *
 * @param from from this instant, UTC
 * @param until until this instant
 * @param confirmBefore it is confirmed before this instant, or lapses
 * @param help whether help is to be shown at once, in neutral words: something in what she wrote may mean danger
 */
public record TimeHeld(Instant from, Instant until, Instant confirmBefore, boolean help) {}
