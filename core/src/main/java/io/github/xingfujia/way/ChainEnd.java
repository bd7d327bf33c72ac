package io.github.xingfujia.way;

/**
 * The end of one chain when something was read (链末): what an export proves itself by.
 *
 * @param stream the stream
 * @param entries how many entries it has
 * @param hash the hash of the last, hexadecimal: it covers all before
 */
public record ChainEnd(String stream, long entries, String hash) {}
