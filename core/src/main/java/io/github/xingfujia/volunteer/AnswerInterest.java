package io.github.xingfujia.volunteer;

import io.github.xingfujia.way.Command;

/** Writes down what became of an expression of interest (意向办理). */
public record AnswerInterest(InterestId interest, InterestAnswer answer) implements Command {}
