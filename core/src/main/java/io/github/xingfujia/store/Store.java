package io.github.xingfujia.store;

import java.util.List;

/**
 * A place to keep one or more homes (存储): the three ports over one database.
 *
 * <p>Implemented by adapters; every adapter passes the published contract kit.
 */
public interface Store {

    /** Tells the store which kinds exist, before anything else is called; refuses what it cannot keep. */
    void declare(List<Kind> kinds);

    /** Returns the journal. */
    Journal journal();

    /** Returns the index. */
    Index index();

    /** Returns the vault. */
    Vault vault();

    /** Returns whether what was acknowledged is still there after the process has ended. */
    boolean isDurable();
}
