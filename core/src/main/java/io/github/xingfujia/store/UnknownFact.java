package io.github.xingfujia.store;

/**
 * A fact of a newer version (未识别事实): kept as it is in its bytes, but nothing can be decided on it.
 *
 * @param name its stored name
 */
public record UnknownFact(String name) implements Fact {}
