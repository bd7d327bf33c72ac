/**
 * What somebody objects, for the district alone (异议).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.evaluation.Evaluation}.
 */
@NullMarked
package io.github.xingfujia.evaluation.objections;

import org.jspecify.annotations.NullMarked;
