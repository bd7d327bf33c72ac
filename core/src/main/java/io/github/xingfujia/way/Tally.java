package io.github.xingfujia.way;

import io.github.xingfujia.store.Filter;

/**
 * A count over index rows that a decision may take as advice (参考计数), such as who has least to do; never what an
 * invariant rests on.
 *
 * @param kind the kind of row
 * @param filter which rows
 * @param by the attribute to count by
 */
public record Tally(String kind, Filter filter, String by) {}
