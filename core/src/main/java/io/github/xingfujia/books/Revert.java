package io.github.xingfujia.books;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;

/**
 * Proposes the text of an earlier version again (恢复旧版): a new version that goes the same way as any.
 *
 * @param table which table
 * @param version the version whose text is taken up, from 0
 */
public record Revert(TableCode table, int version) implements Command {

    /** Refuses a version below 0. */
    public Revert {
        Checks.of().range("version", version, 0, 999_999).orThrow();
    }
}
