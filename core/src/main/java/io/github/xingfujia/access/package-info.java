/**
 * Who may do what to which matter, for what purpose: the one policy of the house.
 *
 * <p>Rooms declare {@link io.github.xingfujia.access.Permission}s; {@link
 * io.github.xingfujia.access.Policy} is the only place that answers. The answer for a command and the
 * filter for a list come from the same keys, so a list never shows what a command would refuse.
 */
@NullMarked
package io.github.xingfujia.access;

import org.jspecify.annotations.NullMarked;
