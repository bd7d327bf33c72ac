package io.github.xingfujia.way;

import io.github.xingfujia.store.Sealed;
import java.util.function.Function;

/** What a look may open, once it is recorded (开启): nothing but the cells it named; empty for what is gone or restricted. */
public interface Opening extends Function<Sealed, String> {

    /**
     * Returns the salt of a cell, hexadecimal: SHA-256 over salt and text is the commitment that stands in the journal, so that
     * whoever holds both proves the text to a stranger; empty where a part of the text is veiled.
     */
    String salt(Sealed cell);
}
