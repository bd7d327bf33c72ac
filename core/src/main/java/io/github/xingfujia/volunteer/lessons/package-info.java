/**
 * Case conferences and the lessons library (案例交流会与案例库): anonymised, with consent, never from a file of protection.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.volunteer.Volunteering}.
 */
@NullMarked
package io.github.xingfujia.volunteer.lessons;

import org.jspecify.annotations.NullMarked;
