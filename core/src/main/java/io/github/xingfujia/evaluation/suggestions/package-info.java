/**
 * What people suggest without a login (推荐线索), until the station of the village takes it up or sets it aside.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.evaluation.Evaluation}.
 */
@NullMarked
package io.github.xingfujia.evaluation.suggestions;

import org.jspecify.annotations.NullMarked;
