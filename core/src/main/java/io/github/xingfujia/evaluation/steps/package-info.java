/**
 * The steps in public, each after the oracle (公示步骤与参评资格), and what protection staff look at outside the panel.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.evaluation.Evaluation}.
 */
@NullMarked
package io.github.xingfujia.evaluation.steps;

import org.jspecify.annotations.NullMarked;
