package io.github.xingfujia.rules;

/**
 * A combination of facts that the law rules out: no gap, wherever no rule answers it.
 *
 * @param at where it stands, as {@code file:line}
 */
record Impossible(String id, String at, Box box, Label text) {}
