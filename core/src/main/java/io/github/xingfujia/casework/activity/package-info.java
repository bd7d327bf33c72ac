/**
 * What was done lately at a post (本站动态): read from the journal, by whom and when, nothing that anybody said.
 *
 * <p>Not for hosts: the desk is public only because the packages of this room are; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.activity;

import org.jspecify.annotations.NullMarked;
