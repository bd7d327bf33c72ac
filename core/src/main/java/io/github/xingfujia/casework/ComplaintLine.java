package io.github.xingfujia.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the complaints that wait for an answer (待答复投诉).
 *
 * @param id the key
 * @param receivedAt when the first that is not answered came
 * @param dueAt by when the county promised to answer it; empty when it promised nothing
 * @param overdue whether that has passed
 */
public record ComplaintLine(ComplaintId id, Instant receivedAt, Optional<Instant> dueAt, boolean overdue) {}
