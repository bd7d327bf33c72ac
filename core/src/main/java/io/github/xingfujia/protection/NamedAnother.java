package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;

/**
 * That one of the staff named another than the victim or the respondent, while no second has said the same (待核对的更换).
 *
 * @param role instead of whom
 * @param by who
 * @param at when
 * @param because why
 */
public record NamedAnother(Speaker role, StaffId by, Instant at, String because) {
    /** Returns who said so only. */
    @Override
    public String toString() {
        return "NamedAnother[" + by + "]";
    }
}
