package io.github.xingfujia.consultation;

import io.github.xingfujia.measures.AidAnswer;
import java.time.Instant;
import java.util.Optional;

/**
 * An application in a list (法援申请条目): nothing of who applies for what.
 *
 * @param id its key
 * @param urgent whether aid comes first
 * @param answer what was answered last; empty before
 * @param due before when the next step is due; empty when it is over
 * @param overdue whether that time has passed
 */
public record AidLine(AidId id, boolean urgent, Optional<AidAnswer> answer, Optional<Instant> due, boolean overdue) {}
