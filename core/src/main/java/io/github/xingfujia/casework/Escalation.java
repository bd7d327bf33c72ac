package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Explanation;
import java.util.Optional;

/**
 * What a review came to (研判结果): stay, climb, be guided, be taken over; it explains itself.
 *
 * @param step what was decided
 * @param accountable the post that is accountable now
 * @param adviser the named adviser, when the district guides
 * @param explanation to whom, why, by which rule and article; for those who handle the case
 */
public record Escalation(Step step, PostId accountable, Optional<StaffId> adviser, Explanation explanation) {}
