package io.github.xingfujia.consultation;

import java.time.LocalDate;

/**
 * A question and its answer as everybody may read them (公开问答).
 *
 * @param kind which kind of expert answered
 * @param question the question in other words
 * @param answer the answer in general words
 * @param on since when it is published
 */
public record PublicAnswer(ExpertKind kind, String question, String answer, LocalDate on) {}
