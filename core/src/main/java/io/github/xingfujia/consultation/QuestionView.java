package io.github.xingfujia.consultation;

import java.time.Instant;

/**
 * A question for the expert who answers it (提问详情).
 *
 * @param id its key
 * @param called what she wants to be called; empty when she asked without a name
 * @param words her question
 * @param danger whether words stand in it that may mean danger: she was shown help at once, and the district knows
 * @param answer what was answered; empty before
 * @param answeredBy before when an answer was promised
 * @param mayPublish whether she agreed that it is published without anything that tells who she is
 * @param published whether it is published
 */
public record QuestionView(
        QuestionId id,
        String called,
        String words,
        boolean danger,
        String answer,
        Instant answeredBy,
        boolean mayPublish,
        boolean published) {

    /** Returns nothing of who asks what. */
    @Override
    public String toString() {
        return "QuestionView[" + id + "]";
    }
}
