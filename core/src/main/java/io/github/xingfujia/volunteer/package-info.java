/**
 * The team: who is certified for what, on which day.
 *
 * <p>A certificate gates duty on the day it is needed ({@link
 * io.github.xingfujia.volunteer.CertificateState#validOn}).
 */
@NullMarked
package io.github.xingfujia.volunteer;

import org.jspecify.annotations.NullMarked;
