/**
 * What every command and look of the team shares (公共步骤), and who may do what.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.volunteer.Volunteering}.
 */
@NullMarked
package io.github.xingfujia.volunteer.steps;

import org.jspecify.annotations.NullMarked;
