/**
 * Who would like to join the team (志愿意向): said without a login, answered by the team desk.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.volunteer.Volunteering}.
 */
@NullMarked
package io.github.xingfujia.volunteer.interest;

import org.jspecify.annotations.NullMarked;
