package io.github.xingfujia.disclosure;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Moment;
import java.time.LocalDate;

/**
 * That she agreed, apart from everything else, to this being told to this recipient (单独同意, 个人信息保护法 23, 29).
 *
 * @param on the day on which she did, in Asia/Shanghai; never in the future, and not before the matter it is about
 * @param how how she said so
 */
public record Consent(LocalDate on, ConsentWay how) {

    /**
     * Requires it to have been given already, and about this matter, under the name of its field.
     *
     * @param since the day on which the matter began: nobody agreed to its being told before
     */
    public void check(String field, LocalDate since, Moment moment, Checks checks) {
        checks.that(!on.isAfter(moment.today()), field + ".on", "future", on.toString())
                .notBefore(field + ".on", on, since);
    }
}
