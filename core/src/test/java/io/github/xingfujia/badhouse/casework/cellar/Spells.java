package io.github.xingfujia.badhouse.casework.cellar;

import io.github.xingfujia.badhouse.casework.Word;
import java.util.Optional;

/** Half a sin: it works with a word that knows it. */
public record Spells(Optional<Word> word) {}
