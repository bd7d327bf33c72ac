package io.github.xingfujia.casework;

import java.time.Instant;

/**
 * Two cases that may be one dispute (疑似同一纠纷), as the matcher sees them.
 *
 * @param earlier the case that was there first
 * @param later the case that came later
 * @param by what they share: {@code resident-id}, {@code both-names} or {@code court-number}
 * @param at when it was noticed
 */
public record SuspectedMatch(CaseId earlier, CaseId later, String by, Instant at) {}
