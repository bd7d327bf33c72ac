/**
 * Appointments one to one (预约).
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.consultation.Consultation}.
 */
@NullMarked
package io.github.xingfujia.consultation.bookings;

import org.jspecify.annotations.NullMarked;
