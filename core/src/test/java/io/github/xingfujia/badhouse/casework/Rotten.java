package io.github.xingfujia.badhouse.casework;

import io.github.xingfujia.kernel.PersonId;
import java.util.List;
import java.util.Set;

/** Sin: a value that rounds, has no order, can be changed from outside and tells who. */
public record Rotten(double half, Set<String> bag, Object any, List<String> names, PersonId who) {}
