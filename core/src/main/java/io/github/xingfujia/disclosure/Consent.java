package io.github.xingfujia.disclosure;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/**
 * That she agreed, apart from everything else, to this being told to this recipient (单独同意, 个人信息保护法 23, 29).
 *
 * @param on the day on which she did, in Asia/Shanghai; never in the future
 * @param how how she said so
 */
public record Consent(LocalDate on, ConsentWay how) {

    /** Requires it to have been given already, under the name of its field. */
    public void check(String field, Moment moment, Checks checks) {
        checks.that(!on.isAfter(moment.today()), field + ".on", "future", on.toString());
    }
}
