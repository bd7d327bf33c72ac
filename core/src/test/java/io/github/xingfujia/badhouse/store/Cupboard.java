package io.github.xingfujia.badhouse.store;

import io.github.xingfujia.badhouse.kernel.KnowsTheStore;
import java.util.List;

/** Half of a cycle. */
public record Cupboard(List<KnowsTheStore> things) {}
