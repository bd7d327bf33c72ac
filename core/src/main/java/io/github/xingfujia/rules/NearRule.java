package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;

/**
 * A rule that nearly held (只差一项条件的规则): all its conditions but one do.
 *
 * @param rule the id of the rule
 * @param text what it says
 * @param fact the code of the fact that stands in its way
 * @param needs what that fact would have to be, for people
 */
public record NearRule(String rule, Label text, String fact, Localized needs) {}
