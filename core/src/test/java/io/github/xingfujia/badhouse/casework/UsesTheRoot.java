package io.github.xingfujia.badhouse.casework;

import io.github.xingfujia.badhouse.Root;

/** Sin: a room that uses the root. */
record UsesTheRoot(Root root) {}
