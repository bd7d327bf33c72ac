/**
 * What is owed, visits, and what time does to both (分级处理与走访).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.protection.Protection}.
 */
@NullMarked
package io.github.xingfujia.protection.care;

import org.jspecify.annotations.NullMarked;
