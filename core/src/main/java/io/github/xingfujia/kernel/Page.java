package io.github.xingfujia.kernel;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a longer list (分页), read by key so that nothing is skipped or shown twice.
 *
 * @param rows the rows, in order
 * @param next the key to ask for the rest with; empty at the end
 */
public record Page<T>(List<T> rows, Optional<String> next) {

    /** Keeps the rows as they are given. */
    public Page {
        rows = List.copyOf(rows);
    }
}
