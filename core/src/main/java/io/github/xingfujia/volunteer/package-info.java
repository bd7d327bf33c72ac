/**
 * The team: who applied, was selected, learned and practised, who is certified for what on which day, what she has before her.
 *
 * <p>A certificate gates duty on the day it is needed ({@link
 * io.github.xingfujia.volunteer.CertificateState#validOn}).
 */
@NullMarked
package io.github.xingfujia.volunteer;

import org.jspecify.annotations.NullMarked;
