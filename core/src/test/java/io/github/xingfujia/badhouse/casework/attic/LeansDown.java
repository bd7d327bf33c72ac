package io.github.xingfujia.badhouse.casework.attic;

import io.github.xingfujia.badhouse.casework.cellar.LeansUp;
import java.util.Optional;

/** Half a sin: it needs who needs it. */
public record LeansDown(Optional<LeansUp> below) {}
