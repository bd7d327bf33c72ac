package io.github.xingfujia.badhouse.casework;

import io.github.xingfujia.access.Policy;

/** Sin: a second place that decides who may. */
record AsksThePolicy(Policy policy) {}
