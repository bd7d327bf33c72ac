/**
 * What someone still has before her (日程), and its withdrawal when she loses her certificate.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.volunteer.Volunteering}.
 */
@NullMarked
package io.github.xingfujia.volunteer.engagements;

import org.jspecify.annotations.NullMarked;
