package io.github.xingfujia.casework;

/** How a party puts her name to an agreement (签章方式, 人民调解法 29). */
public enum SignatureForm {
    /** By her signature. */
    SIGNATURE,
    /** By her seal. */
    SEAL,
    /** By her fingerprint. */
    FINGERPRINT
}
