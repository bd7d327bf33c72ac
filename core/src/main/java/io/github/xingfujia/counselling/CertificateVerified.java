package io.github.xingfujia.counselling;

/**
 * Whether a certificate is genuine (核验结果); nothing else is told.
 *
 * @param genuine whether it is
 */
public record CertificateVerified(boolean genuine) {}
