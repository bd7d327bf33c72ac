/**
 * Taking a dispute in (受理): opening, numbering, describing, screening each alone, triage, and telling doubles.
 *
 * <p>{@code OpenAct} opens with {@code FirstPost}, {@code Described}, {@code Numbers} and {@code ToldViolence};
 * {@code Likeness}, {@code CaseMatches}, {@code FileMatches}, {@code Matches} and {@code MatchAct} are suspected doubles; {@code ScreenAct} and {@code SafetyActs} what was found of a
 * party and what follows for her safety; {@code TriageAct} what it is about.
 *
 * <p>Not for hosts: the desk, the acts and their commands are public only because the packages of this room are; go through {@link
 * io.github.xingfujia.casework.Casework}.
 */
@NullMarked
package io.github.xingfujia.casework.intake;

import org.jspecify.annotations.NullMarked;
