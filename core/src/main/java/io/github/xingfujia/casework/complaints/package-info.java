/**
 * Complaints about the handling (投诉): made by a party or for her, kept from the post that handles the case, answered
 * above it.
 *
 * <p>Nothing of it stands on the case's own streams: not even that there is a complaint shows to who handles the case.
 *
 * <p>Not for hosts: the desk and the commands are public only because the packages of this room are; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.complaints;

import org.jspecify.annotations.NullMarked;
