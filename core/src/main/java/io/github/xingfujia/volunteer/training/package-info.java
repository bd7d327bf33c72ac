/**
 * From application to practice (选拔与培训): who applied and was selected, what she learned, passed and did under guidance.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.volunteer.Volunteering}.
 */
@NullMarked
package io.github.xingfujia.volunteer.training;

import org.jspecify.annotations.NullMarked;
