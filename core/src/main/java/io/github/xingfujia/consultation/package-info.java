/**
 * Experts of the platform: who they are and when they can be asked, appointments one to one, questions, and legal aid.
 *
 * <p>Whoever asks needs no account: what she sent is found again by the id it was sent under ({@link
 * io.github.xingfujia.consultation.Consultation#mine}). The same times are never given to two: they stand in the diary
 * of the house.
 */
@NullMarked
package io.github.xingfujia.consultation;

import org.jspecify.annotations.NullMarked;
