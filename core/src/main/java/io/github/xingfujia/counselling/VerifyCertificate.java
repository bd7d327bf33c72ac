package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.Checks;

/**
 * Asks whether a certificate is genuine (证明核验).
 *
 * @param number the number on it
 * @param code the code on it
 */
public record VerifyCertificate(CertificateNumber number, String code) {

    /** Refuses an overlong code. */
    public VerifyCertificate {
        Checks.of().line("code", code, 1, 40).orThrow();
    }
}
