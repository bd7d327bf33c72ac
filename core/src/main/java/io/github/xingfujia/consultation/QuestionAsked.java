package io.github.xingfujia.consultation;

import java.time.Instant;

/**
 * A question that was received (已收到提问).
 *
 * @param answeredBy before when it is promised an answer
 * @param help whether help is to be shown at once, in neutral words: something in it may mean danger
 */
public record QuestionAsked(Instant answeredBy, boolean help) {}
