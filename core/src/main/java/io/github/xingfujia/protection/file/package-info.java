/**
 * The violence file itself (专档): its facts, its fold, whose matter it is, and what each command on it is built on.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.protection.Protection}.
 */
@NullMarked
package io.github.xingfujia.protection.file;

import org.jspecify.annotations.NullMarked;
