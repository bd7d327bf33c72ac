package io.github.xingfujia.evaluation;

import io.github.xingfujia.way.Command;

/**
 * Takes a suggestion up (采纳线索): whoever was suggested was asked, and is put forward in the same campaign and in the same way.
 *
 * @param suggestion the suggestion, which waits
 * @param nomination what comes of it
 */
public record TakeUp(SuggestionId suggestion, Nominate nomination) implements Command {}
