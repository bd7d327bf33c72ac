/**
 * Duty (派勤): who is sent and why, who comes and is safe, and how it is shared.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.volunteer.Volunteering}.
 */
@NullMarked
package io.github.xingfujia.volunteer.duty;

import org.jspecify.annotations.NullMarked;
