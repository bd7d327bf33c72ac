package io.github.xingfujia.consultation;

import java.time.LocalDate;

/**
 * A published answer in a list (公开问答条目).
 *
 * @param id the question
 * @param kind which kind of expert answered
 * @param on since when it is published
 */
public record PublicAnswerLine(QuestionId id, ExpertKind kind, LocalDate on) {}
