package io.github.xingfujia.badhouse.kernel;

import io.github.xingfujia.badhouse.store.Cupboard;

/** Sin: the lowest room looks up, and the two lead back to each other. */
public record KnowsTheStore(Cupboard cupboard) {}
