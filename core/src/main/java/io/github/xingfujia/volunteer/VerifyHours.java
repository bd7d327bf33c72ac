package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;

/**
 * A stranger's question whether a certificate she holds is genuine (证明核验).
 *
 * @param number the number printed on it
 * @param code the check code printed on it, 1 to 40 characters
 */
public record VerifyHours(ServiceNumber number, String code) {

    /** Refuses an empty or overlong code. */
    public VerifyHours {
        Checks.of().line("code", code, 1, 40).orThrow();
    }
}
