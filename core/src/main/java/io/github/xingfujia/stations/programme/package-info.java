/**
 * How far the programme is built (建设进度).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.stations.Stations}.
 */
@NullMarked
package io.github.xingfujia.stations.programme;

import org.jspecify.annotations.NullMarked;
