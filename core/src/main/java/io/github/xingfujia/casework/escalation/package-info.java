/**
 * What moves a case to another post, and its clock (升级流转与期限).
 *
 * <p>{@code Review} asks the county's rule book over {@code EscalationFacts}; taking over, giving back and a changed wish
 * move a case without it. {@code Deadlines} counts due dates, {@code ClockActs} stops and extends them, {@code DueCases}
 * is what time does.
 *
 * <p>Not for hosts: the desk, the acts and their commands are public only because the packages of this room are; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.escalation;

import org.jspecify.annotations.NullMarked;
