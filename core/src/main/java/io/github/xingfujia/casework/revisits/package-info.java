/**
 * Looking after an agreement (回访): arranging and recording revisits, and how it is kept.
 *
 * <p>Not for hosts: the desk, the acts and their commands are public only because the packages of this room are; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.revisits;

import org.jspecify.annotations.NullMarked;
