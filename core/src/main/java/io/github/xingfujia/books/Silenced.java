package io.github.xingfujia.books;

import java.util.Optional;

/**
 * A version still to come in whose place another one would decide (被取代的版本).
 *
 * @param version its number
 * @param left what it would still decide; empty for nothing at all
 */
public record Silenced(int version, Optional<Reach> left) {}
