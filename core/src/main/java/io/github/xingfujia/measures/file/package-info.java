/**
 * What is kept of the measures of a violence file (措施台账): facts, the state of each measure, the clocks that run, and what
 * each command is built on.
 *
 * <p>Not for hosts: what is public here is so only because the packages of this room need it; go through {@link
 * io.github.xingfujia.measures.Measures}.
 */
@NullMarked
package io.github.xingfujia.measures.file;

import org.jspecify.annotations.NullMarked;
