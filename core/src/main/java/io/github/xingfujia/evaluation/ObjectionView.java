package io.github.xingfujia.evaluation;

/**
 * One objection (异议), for the district alone.
 *
 * @param number the number, from 1
 * @param words what was said
 * @param objector who says it; empty when not told
 * @param answered whether it was answered
 */
public record ObjectionView(int number, String words, String objector, boolean answered) {

    /** Returns the shape only; never who. */
    @Override
    public String toString() {
        return "ObjectionView[" + number + "]";
    }
}
