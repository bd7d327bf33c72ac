/**
 * Activities of family spirit and whom they reached (家风引领活动).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.evaluation.Evaluation}.
 */
@NullMarked
package io.github.xingfujia.evaluation.spirit;

import org.jspecify.annotations.NullMarked;
