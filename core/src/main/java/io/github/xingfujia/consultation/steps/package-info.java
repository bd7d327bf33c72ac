/**
 * What every command of the room is made of, and who may give it (操作与权限).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.consultation.Consultation}.
 */
@NullMarked
package io.github.xingfujia.consultation.steps;

import org.jspecify.annotations.NullMarked;
