package io.github.xingfujia.badhouse;

/** What no room may use. */
public final class Root {}
