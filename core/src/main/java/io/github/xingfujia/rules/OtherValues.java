package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;

/**
 * Every value of one fact that alone would lead to another outcome (单项改变结论的取值).
 *
 * @param fact the code of the fact
 * @param values the values, for people; ranges of numbers as ranges
 * @param outcome what they would lead to, for people: every field of the outcome
 */
public record OtherValues(String fact, Localized values, Localized outcome) {}
