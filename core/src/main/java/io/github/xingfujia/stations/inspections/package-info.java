/**
 * Posts are inspected, accredited, and due again (对标检查与达标).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.stations.Stations}.
 */
@NullMarked
package io.github.xingfujia.stations.inspections;

import org.jspecify.annotations.NullMarked;
