package io.github.xingfujia.evaluation;

import io.github.xingfujia.rules.Label;
import java.time.LocalDate;

/**
 * An objection as whoever made it reads it (我的异议): none of their own words, not against whom, and never what became of the
 * nomination, which the notices and the roll tell everybody alike.
 *
 * @param campaign what people call the campaign
 * @param on the day on which it was made, Asia/Shanghai
 * @param answered whether it was answered
 * @param reply what whoever answered wrote to them; empty before
 */
public record MyObjection(Label campaign, LocalDate on, boolean answered, String reply) {

    /** Returns the shape only. */
    @Override
    public String toString() {
        return "MyObjection[" + answered + "]";
    }
}
