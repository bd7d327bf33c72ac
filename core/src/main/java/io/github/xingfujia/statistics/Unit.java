package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.Checks;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is counted (计量单位): 件 cases, 人次 visits and calls, 对 couples, 户 households. Quantities of different units are
 * never added.
 *
 * @param code stable code, such as {@code case}
 * @param zh Chinese measure word
 * @param en English plural
 */
public record Unit(String code, String zh, String en) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Cases, the unit of every register. */
    public static final Unit CASES = new Unit("case", "件", "cases");

    /** Refuses empty labels. */
    public Unit {
        Checks.of()
                .matches("unit", code, FORM, "case")
                .text("zh", zh, 1, 20)
                .text("en", en, 1, 40)
                .orThrow();
    }

    /** Returns the label in the language asked for. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
