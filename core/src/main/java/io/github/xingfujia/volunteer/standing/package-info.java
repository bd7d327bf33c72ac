/**
 * Certificates and honours (资格与荣誉): awarded by the book of grades, suspended, revoked, appealed.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.volunteer.Volunteering}.
 */
@NullMarked
package io.github.xingfujia.volunteer.standing;

import org.jspecify.annotations.NullMarked;
