/**
 * The one way through the house: door → access → load → access → decide → append → after.
 *
 * <p>A room writes an {@link io.github.xingfujia.way.Act} for each command, a {@link
 * io.github.xingfujia.way.Look} for each view and a {@link io.github.xingfujia.way.Listing} for each list
 * and a {@link io.github.xingfujia.way.Survey} for each figure; its door hands them to {@link io.github.xingfujia.way.Way}, and nothing else does. What time does is a
 * {@link io.github.xingfujia.way.Timed}, run by {@code home.work()}.
 *
 * <p>Keeps the safety invariants 6 (all or nothing, refusals leave a trace in the access stream only) and 7
 * (every look is on a chain before anything is opened).
 */
@NullMarked
package io.github.xingfujia.way;

import org.jspecify.annotations.NullMarked;
