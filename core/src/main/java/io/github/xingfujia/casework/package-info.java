/**
 * Disputes from intake to closed: screened alone, triaged, assigned, persuaded and settled where they arise,
 * passed up and guided when too complex.
 *
 * <p>Start with {@link io.github.xingfujia.casework.Casework}, the only door. At every instant exactly one
 * post is accountable for an open case (safety invariant 2): it is one field of one fold, moved by one fact.
 *
 * <p>This package is all a host needs: the door, and the words it takes and gives. How it works stands in the packages
 * below, by capability; each has one desk that says what it offers the door:
 *
 * <ul>
 *   <li>{@code intake} – opening, screening, safety, triage, suspected matches
 *   <li>{@code handling} – who handles it, the approach, sessions, attempts, the end
 *   <li>{@code escalation} – review, taking over, giving back, wishes, the clock
 *   <li>{@code papers} – agreement, signatures, confirmation, other routes, closing
 *   <li>{@code revisits} – revisits and performance
 *   <li>{@code sweeps} – sweeps and findings
 *   <li>{@code court} – what a court delegated, and what it is told
 *   <li>{@code complaints} – complaints about the handling
 *   <li>{@code views} – what can be read
 *   <li>{@code file} – the nucleus: facts, state and what every command on a case is built on
 * </ul>
 *
 * <p>They stand on floors: the words of this package, the file, handling, escalation, and the rest; the door and {@link
 * io.github.xingfujia.casework.CaseworkRoom}, which puts all together, on top. No floor knows a floor above it.
 */
@NullMarked
package io.github.xingfujia.casework;

import org.jspecify.annotations.NullMarked;
