/**
 * Studios rise and go down (工作室培育).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.stations.Stations}.
 */
@NullMarked
package io.github.xingfujia.stations.studios;

import org.jspecify.annotations.NullMarked;
