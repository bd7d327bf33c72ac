/**
 * Parts of the library on their own (单独使用), a few lines each: no store, no actor, no keys.
 *
 * <p>{@link io.github.xingfujia.alone.RuleTable} decides by a rule book of one's own;
 * {@link io.github.xingfujia.alone.DivisionLookUp} reads division codes;
 * {@link io.github.xingfujia.alone.WorkingDays} counts a period on the Chinese working calendar;
 * {@link io.github.xingfujia.alone.AwardTally} tallies marks.
 */
@NullMarked
package io.github.xingfujia.alone;

import org.jspecify.annotations.NullMarked;
