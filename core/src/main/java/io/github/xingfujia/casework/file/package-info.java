/**
 * The case file (卷宗): what happened in a case, as facts, and what it is now, folded from them.
 *
 * <p>{@code CaseFact}, {@code AgreementFact} and {@code RevisitFact} are what is recorded, {@code PublishedCaseFact}
 * what may be counted outside; {@code Cases} folds them into {@code CaseState}, {@code History} tells them in words.
 * {@code CaseAct} and {@code CaseStep} are what every command on a case is built on, {@code CaseScope} and
 * {@code Actions} say who may.
 *
 * <p>The nucleus below every other package of this room: it uses the room's words only. Not for hosts: its types are
 * public only because the packages above are built on them; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.file;

import org.jspecify.annotations.NullMarked;
