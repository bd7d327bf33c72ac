/**
 * Somebody is put forward, brings papers, and agrees to a story (推荐); what desks and everybody see of it.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.evaluation.Evaluation}.
 */
@NullMarked
package io.github.xingfujia.evaluation.nominations;

import org.jspecify.annotations.NullMarked;
