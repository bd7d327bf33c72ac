package io.github.xingfujia.badhouse.rules;

import io.github.xingfujia.badhouse.casework.ICase;

/** Sin: a rule engine that knows families. */
public record KnowsFamilies(ICase[] cases) {}
