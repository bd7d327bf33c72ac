package io.github.xingfujia.way;

/**
 * What a caller asks a door to do (命令): an immutable record of values, checked by its constructor.
 *
 * <p>Components are records, enums, {@code java..} values and ordered immutable collections only.
 */
public interface Command {}
