/**
 * One decision table by many hands (规则对比): {@link io.github.xingfujia.benchmarks.rules.RulesRun} first compares every
 * contestant's answers, then measures them, then times the verification of generated books.
 */
@NullMarked
package io.github.xingfujia.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
