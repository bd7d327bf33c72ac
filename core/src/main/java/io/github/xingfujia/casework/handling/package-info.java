/**
 * The handling of a case (办理): who may handle it, the approach of the other party, sessions, attempts, the end.
 *
 * <p>{@code Admission} says who may meet the parties, {@code SessionGuard} what must hold before anybody is met,
 * {@code Wishes} what the applicant's choice means in a network; the rest is one act per command.
 *
 * <p>Not for hosts: the desk, the acts and their commands are public only because the packages of this room are; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.handling;

import org.jspecify.annotations.NullMarked;
