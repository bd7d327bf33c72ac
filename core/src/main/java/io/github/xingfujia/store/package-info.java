/**
 * Where everything is kept: three small ports, and the bytes that pass through them.
 *
 * <ul>
 *   <li>{@link io.github.xingfujia.store.Journal}: the one truth, append-only entries per stream;
 *   <li>{@link io.github.xingfujia.store.Index}: rows derived from it, rebuildable at any time;
 *   <li>{@link io.github.xingfujia.store.Vault}: wrapped keys and keyed search digests.
 * </ul>
 *
 * <p>An adapter implements {@link io.github.xingfujia.store.Store} and passes the contract kit. Adding a
 * capability adds a declared {@link io.github.xingfujia.store.Kind}, never a method here.
 */
@NullMarked
package io.github.xingfujia.store;

import org.jspecify.annotations.NullMarked;
