package io.github.xingfujia.badhouse.casework;

import io.github.xingfujia.badhouse.casework.cellar.Spells;
import java.util.Optional;

/** Sin: a word of the door's package that knows how it is worked with. */
public record Word(Optional<Spells> spelled) {}
