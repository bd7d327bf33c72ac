/**
 * The house of one county (幸福家): start with {@link io.github.xingfujia.Xingfujia}, which builds it, and enter
 * through a {@link io.github.xingfujia.Door} as someone.
 *
 * <p>Used by hosts and adapters; no room behind the doors knows it.
 */
@NullMarked
package io.github.xingfujia;

import org.jspecify.annotations.NullMarked;
