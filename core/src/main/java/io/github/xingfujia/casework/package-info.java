/**
 * Disputes from intake to closed: screened alone, triaged, assigned, persuaded and settled where they arise,
 * passed up and guided when too complex.
 *
 * <p>Start with {@link io.github.xingfujia.casework.Casework}, the only door. At every instant exactly one
 * post is accountable for an open case (safety invariant 2): it is one field of one fold, moved by one fact.
 */
@NullMarked
package io.github.xingfujia.casework;

import org.jspecify.annotations.NullMarked;
