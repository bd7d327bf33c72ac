/**
 * Closing a file and following up (结案与跟踪回访).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.protection.Protection}.
 */
@NullMarked
package io.github.xingfujia.protection.ending;

import org.jspecify.annotations.NullMarked;
