package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;

/**
 * A stranger's question whether a certificate of honour is genuine (荣誉证书核验).
 *
 * @param number the number printed on it
 * @param code the check code printed on it, 1 to 40 characters, in whatever case
 */
public record VerifyHonour(HonourNumber number, String code) {

    /** Refuses an empty or overlong code. */
    public VerifyHonour {
        Checks.of().line("code", code, 1, 40).orThrow();
    }
}
