package io.github.xingfujia.way;

import java.time.Instant;

/**
 * Who put a fact where and when (事实戳).
 *
 * @param compartment the compartment of the stream it stands in; empty for the common one
 * @param at when it was recorded
 * @param actor the actor's text form
 * @param command the command that wrote it
 */
public record Stamp(String compartment, Instant at, String actor, String command) {}
