package io.github.xingfujia.evaluation;

import java.util.Optional;

/**
 * One objection (异议), for the district alone.
 *
 * @param number the number, from 1
 * @param words what was said
 * @param objector who says it; empty when not told
 * @param answered whether it was answered
 * @param reason what it came to; empty before
 * @param why why, for the district; empty before
 * @param reply what whoever objected is told; empty before
 */
public record ObjectionView(
        int number,
        String words,
        String objector,
        boolean answered,
        Optional<ObjectionReason> reason,
        String why,
        String reply) {

    /** Returns the shape only; never who. */
    @Override
    public String toString() {
        return "ObjectionView[" + number + "]";
    }
}
