/**
 * What happens to posts, and how it is folded (建设台账).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.stations.Stations}.
 */
@NullMarked
package io.github.xingfujia.stations.ledger;

import org.jspecify.annotations.NullMarked;
