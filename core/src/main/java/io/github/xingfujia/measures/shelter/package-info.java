/**
 * Stays in a shelter (庇护): a stream of their own each, open to their named handlers and to nobody else. No published fact,
 * no measure of the file, no row of the network and no word in a diary knows of them.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.measures.Measures}.
 */
@NullMarked
package io.github.xingfujia.measures.shelter;

import org.jspecify.annotations.NullMarked;
