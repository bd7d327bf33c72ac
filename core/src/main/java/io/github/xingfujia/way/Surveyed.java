package io.github.xingfujia.way;

import io.github.xingfujia.kernel.Outcome;
import java.util.function.Consumer;

/**
 * One of several surveys asked for together (合并汇总).
 *
 * @param survey the survey
 * @param query what is asked
 * @param to who gets the answer
 * @param <Q> what is asked
 * @param <R> what comes of it
 */
public record Surveyed<Q, R>(Survey<Q, R> survey, Q query, Consumer<Outcome<R>> to) {}
