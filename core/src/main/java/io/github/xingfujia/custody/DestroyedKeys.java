package io.github.xingfujia.custody;

import java.util.List;

/**
 * The keys destroyed for one person in one matter (台账条目).
 *
 * @param lines one per generation of the key
 */
public record DestroyedKeys(List<DestroyedKey> lines) {

    /** Keeps the list as it is given. */
    public DestroyedKeys {
        lines = List.copyOf(lines);
    }
}
