package io.github.xingfujia.protection;

/**
 * Where another room keeps the limits of a file (专档期限): one row with the id of the file, open to whoever may open the file.
 *
 * @param kind the kind of its rows
 * @param first the number in them that is the end of the limit that ends first, in microseconds; absent while none runs
 */
public record FileLimits(String kind, String first) {}
