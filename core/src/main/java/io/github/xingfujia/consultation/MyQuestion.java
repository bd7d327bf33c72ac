package io.github.xingfujia.consultation;

import java.time.Instant;
import java.util.Optional;

/**
 * Her own question, for whoever comes back with what it was sent under (我的提问): the answer, and none of her own words.
 *
 * @param kind which kind of expert was asked
 * @param answeredBy before when an answer was promised
 * @param overdue whether that time has passed without one: true without any run
 * @param answer the answer; empty before it is there
 * @param help whether help is to be shown, in neutral words
 * @param mayPublish whether she agreed that it is published without anything that tells who she is
 * @param published whether it is published
 */
public record MyQuestion(
        ExpertKind kind,
        Instant answeredBy,
        boolean overdue,
        Optional<String> answer,
        boolean help,
        boolean mayPublish,
        boolean published) {

    /** Returns nothing of the answer. */
    @Override
    public String toString() {
        return "MyQuestion[" + kind + "]";
    }
}
