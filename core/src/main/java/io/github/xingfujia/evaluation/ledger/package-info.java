/**
 * The ledger of an evaluation (评选台账): the facts and folds of campaigns, nominations and ballots, whose matter they are, and what
 * each command on them is built on.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.evaluation.Evaluation}.
 */
@NullMarked
package io.github.xingfujia.evaluation.ledger;

import org.jspecify.annotations.NullMarked;
