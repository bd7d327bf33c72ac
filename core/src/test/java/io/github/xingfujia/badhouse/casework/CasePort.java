package io.github.xingfujia.badhouse.casework;

/** Sin: a name after a pattern. */
interface CasePort {}
