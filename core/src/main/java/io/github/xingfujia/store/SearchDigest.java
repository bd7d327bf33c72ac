package io.github.xingfujia.store;

/**
 * A keyed digest by which something sealed can be found again (检索摘要) without being opened.
 *
 * @param field what was digested, such as {@code resident-id}
 * @param digest keyed digest, hexadecimal
 * @param owner whose digest it is: a key id, destroyed together with it
 * @param target what it leads to, such as a case id
 */
public record SearchDigest(String field, String digest, String owner, String target) {}
