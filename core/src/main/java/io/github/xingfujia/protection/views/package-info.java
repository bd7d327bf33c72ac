/**
 * What can be read of a violence file (查阅), built per reader from types that hold nothing else.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.protection.Protection}.
 */
@NullMarked
package io.github.xingfujia.protection.views;

import org.jspecify.annotations.NullMarked;
