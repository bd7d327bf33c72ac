package io.github.xingfujia.badhouse.casework.cellar;

import io.github.xingfujia.badhouse.casework.attic.LeansDown;
import java.util.Optional;

/** Sin: a package of a room that needs one above it. */
public record LeansUp(Optional<LeansDown> above) {}
