package io.github.xingfujia.badhouse.casework;

/** Sin: a name with a prefix. */
public interface ICase {}
