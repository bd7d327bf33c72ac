/**
 * Sweeps of an area and what they found (排查摸底): reported, followed into a case, dismissed, expired.
 *
 * <p>Not for hosts: the desk and the commands are public only because the packages of this room are; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.sweeps;

import org.jspecify.annotations.NullMarked;
