/**
 * How the measures of a file are shown to its handlers (措施查看).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.measures.Measures}.
 */
@NullMarked
package io.github.xingfujia.measures.views;

import org.jspecify.annotations.NullMarked;
