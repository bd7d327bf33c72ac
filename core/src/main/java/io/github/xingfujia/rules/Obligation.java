package io.github.xingfujia.rules;

/**
 * What a rule may make due, and who has to do it (义务与承担人).
 *
 * @param code as rules name it
 * @param owner the code of who has to do it; empty when nobody is named
 * @param label its name for people
 */
public record Obligation(String code, String owner, Label label) {}
