package io.github.xingfujia.rules;

/**
 * A change of one fact that would alter the outcome (改变结论的事实).
 *
 * @param fact the code of the fact
 * @param value the nearest known value that alters it, as text
 * @param outcome the outcome it would lead to, by the first field
 */
public record Change(String fact, String value, String outcome) {}
