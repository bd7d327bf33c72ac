/**
 * The county's service network (服务网络): divisions, tiers, posts, staff; who is next up, who is nearest, what is missing.
 *
 * <p>Start with {@link io.github.xingfujia.network.Network}. Everything here is read from the county's files and never
 * changes while it is in use. Usable alone, without store, actor or keys: {@link
 * io.github.xingfujia.network.Divisions}.
 */
@NullMarked
package io.github.xingfujia.network;

import org.jspecify.annotations.NullMarked;
