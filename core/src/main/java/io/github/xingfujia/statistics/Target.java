package io.github.xingfujia.statistics;

import io.github.xingfujia.rules.Label;

/**
 * What a county lets rest on an indicator (考核用途); never on a descriptive one.
 *
 * @param aim what kind
 * @param over the code of the indicator
 * @param name what it is called
 */
public record Target(Indicator.Aim aim, String over, Label name) {}
