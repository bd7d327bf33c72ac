/**
 * What can be read of a case (查阅): its view, its record, a party's own matter, and the list.
 *
 * <p>Not for hosts: the desk is public only because the packages of this room are; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.views;

import org.jspecify.annotations.NullMarked;
