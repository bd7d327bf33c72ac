package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;

/**
 * What a second assessor judged (第二评估人意见).
 *
 * @param at when
 * @param by who
 * @param grade the grade
 * @param reason why
 */
public record SecondJudgement(Instant at, StaffId by, GateClass grade, String reason) {
    /** Returns who judged only. */
    @Override
    public String toString() {
        return "SecondJudgement[" + by + "]";
    }
}
