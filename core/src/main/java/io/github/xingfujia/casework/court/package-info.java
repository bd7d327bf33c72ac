/**
 * The linkage with courts (诉调对接): a court delegates, is answered, and is told how it ended.
 *
 * <p>{@code DelegateActs} take a delegation in, with a case or for one; {@code AnswerActs} accept, decline and report;
 * {@code CourtLook} shows how it stands and all that the court is told.
 *
 * <p>Not for hosts: the desk and the commands are public only because the packages of this room are; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.court;

import org.jspecify.annotations.NullMarked;
