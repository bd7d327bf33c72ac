/**
 * Questions and answers, private by default (在线问答).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.consultation.Consultation}.
 */
@NullMarked
package io.github.xingfujia.consultation.questions;

import org.jspecify.annotations.NullMarked;
