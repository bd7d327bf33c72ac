/**
 * The evidence list and the intake record that is itself evidence (证据).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.protection.Protection}.
 */
@NullMarked
package io.github.xingfujia.protection.evidence;

import org.jspecify.annotations.NullMarked;
