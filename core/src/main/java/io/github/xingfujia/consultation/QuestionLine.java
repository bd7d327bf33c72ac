package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;

/**
 * A question in a list (提问条目): nothing of who asks what.
 *
 * @param id its key
 * @param kind which kind of expert was asked
 * @param expert who answers it
 * @param answeredBy before when an answer was promised
 * @param overdue whether that time has passed without one
 * @param answered whether it is answered
 */
public record QuestionLine(
        QuestionId id, ExpertKind kind, StaffId expert, Instant answeredBy, boolean overdue, boolean answered) {}
