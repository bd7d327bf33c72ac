/**
 * The hours ledger and the certificates drawn from it (服务时长与证明): checked in and out, confirmed by the station, corrected with
 * a trace.
 *
 * <p>Not for hosts: go through {@link io.github.xingfujia.volunteer.Volunteering}.
 */
@NullMarked
package io.github.xingfujia.volunteer.hours;

import org.jspecify.annotations.NullMarked;
