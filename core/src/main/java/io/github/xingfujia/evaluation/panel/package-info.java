/**
 * What a juror marks, what the public votes, and what both come to (评审与计票).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.evaluation.Evaluation}.
 */
@NullMarked
package io.github.xingfujia.evaluation.panel;

import org.jspecify.annotations.NullMarked;
