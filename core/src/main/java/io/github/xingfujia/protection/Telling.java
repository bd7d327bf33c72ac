package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;

/**
 * What the person agreed to of the respondent being told by us (告知被投诉人的约定): whether, when, how and by whom, as she said it
 * asked alone (反家庭暴力法 5: her real will is respected).
 *
 * @param agreed whether at all; without it nobody tells him
 * @param on the day on which he was told as she agreed, Asia/Shanghai
 * @param how how he was told
 * @param by who told him
 */
public record Telling(boolean agreed, LocalDate on, TellingWay how, StaffId by) {

    /** Returns what somebody agreed to. */
    public static Telling agreed(LocalDate on, TellingWay how, StaffId by) {
        return new Telling(true, on, how, by);
    }
}
