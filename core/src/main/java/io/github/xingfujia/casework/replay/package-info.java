/**
 * A proposed rule book asked about a past period (试算): reviews are read from the journal and decided again.
 *
 * <p>Not for hosts: the desk is public only because the packages of this room are; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.replay;

import org.jspecify.annotations.NullMarked;
