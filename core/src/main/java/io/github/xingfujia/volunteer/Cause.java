package io.github.xingfujia.volunteer;

import java.util.Locale;

/** Why a certificate is suspended or revoked (中止、撤销事由): the first four are the misconduct of 人民调解法 15. */
public enum Cause {
    /** She favoured one side. */
    BIAS,
    /** She insulted a party. */
    INSULT,
    /** She asked for or took money, property or another advantage. */
    BENEFIT,
    /** She leaked what is private or a trade secret. */
    LEAK,
    /** Her background check is missing, out of date, or speaks against her. */
    BACKGROUND,
    /** A complaint about her is being looked into. */
    UNDER_REVIEW,
    /** She asked for it herself. */
    OWN_WISH,
    /** She left. */
    LEFT;

    /** Returns the word in files and facts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
