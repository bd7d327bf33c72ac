/**
 * The library measured beside its limit and its peers (性能对比): {@link io.github.xingfujia.benchmarks.Benchmarks} runs it.
 *
 * <p>Only ratios within one run mean anything; every contestant first shows that it comes to the same answer.
 */
@NullMarked
package io.github.xingfujia.benchmarks;

import org.jspecify.annotations.NullMarked;
