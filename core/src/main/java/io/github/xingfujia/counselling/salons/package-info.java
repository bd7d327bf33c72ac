/**
 * A studio's year and its salons (工作室年度与沙龙).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.counselling.Counselling}.
 */
@NullMarked
package io.github.xingfujia.counselling.salons;

import org.jspecify.annotations.NullMarked;
