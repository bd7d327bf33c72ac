/**
 * Campaigns and honours (评选): the most beautiful families, good mothers-in-law, gold-medal mediators; what is judged is data.
 *
 * <p>The door is {@link io.github.xingfujia.evaluation.Evaluation}. {@link io.github.xingfujia.evaluation.Judging} tallies
 * alone, without store, actor or keys. What bars a candidate is asked through {@link
 * io.github.xingfujia.evaluation.Eligibility}, which the root gives; nothing here knows why.
 */
@NullMarked
package io.github.xingfujia.evaluation;

import org.jspecify.annotations.NullMarked;
