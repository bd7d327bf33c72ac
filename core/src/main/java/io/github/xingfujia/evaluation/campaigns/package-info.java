/**
 * A campaign is started, its panel named, its scoring opened (评选活动).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.evaluation.Evaluation}.
 */
@NullMarked
package io.github.xingfujia.evaluation.campaigns;

import org.jspecify.annotations.NullMarked;
