/**
 * The papers of a case (协议与归档): agreement, signatures and seal, confirmation, other routes, closing the file.
 *
 * <p>{@code DrawAct} draws up with {@code AgreementLint}'s reminders, {@code SignActs} and {@code Signing} make it take
 * effect, {@code AgreementActs} is what follows, {@code CloseAct} closes.
 *
 * <p>Not for hosts: the desk, the acts and their commands are public only because the packages of this room are; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.papers;

import org.jspecify.annotations.NullMarked;
