package io.github.xingfujia.badhouse.hall;

import io.github.xingfujia.badhouse.casework.cellar.LeansUp;

/** Sin: it comes into a room by another way than its door. */
public record ClimbsIn(LeansUp window) {}
