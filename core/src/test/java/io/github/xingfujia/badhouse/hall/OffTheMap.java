package io.github.xingfujia.badhouse.hall;

/** Sin: a room that is on no map. */
public final class OffTheMap {}
