package io.github.xingfujia.store;

/**
 * An entry with its place in the whole journal (已入库条目).
 *
 * @param position grows with every append; holes stay holes
 * @param entry the entry
 */
public record Recorded(long position, Entry entry) {}
