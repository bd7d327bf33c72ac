/**
 * The words every room shares: ids, codes, who acts, what was refused and why.
 *
 * <p>Start with {@link io.github.xingfujia.kernel.Actor} (who), {@link
 * io.github.xingfujia.kernel.Outcome} (what came of it) and {@link
 * io.github.xingfujia.kernel.InvalidInput} (what was wrong with what was typed). Nothing here accepts
 * or returns null. Usable alone, without store, actor or keys: {@link
 * io.github.xingfujia.kernel.DivisionCode} and {@link io.github.xingfujia.kernel.ResidentId}.
 */
@NullMarked
package io.github.xingfujia.kernel;

import org.jspecify.annotations.NullMarked;
